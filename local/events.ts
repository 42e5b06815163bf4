/** How a step, job or run ended, in the words of the `steps` and `needs` contexts. */
export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

/** One job of a run; matrix legs are jobs of their own. `id` is unique in the run and usable as a folder name. */
export interface JobRef {
  readonly id: string;
  /** The key under `jobs:`, shared by all legs of a matrix. */
  readonly key: string;
  readonly name: string;
}

/** One step, in one phase. `depth` is 0 in a job and grows by one inside each composite action. */
export interface StepRef {
  readonly key: string;
  readonly name: string;
  readonly phase: "pre" | "main" | "post";
  readonly depth: number;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** What a job left behind, for the report at the end of the run. Paths are absolute. */
export interface JobResult {
  readonly job: JobRef;
  readonly needs: readonly string[];
  readonly conclusion: Conclusion;
  /** Why the job was skipped, cancelled or refused; empty when its steps tell. */
  readonly reason?: string;
  readonly durationMs: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** One Markdown text per step that wrote a summary, in step order. */
  readonly summaries: readonly { readonly step: string; readonly markdown: string }[];
  readonly logPath: string;
  /** Folder with the records the suite's actions left in this job, when there are any. */
  readonly recordsPath?: string;
  /** What a killed step or a full disk kept from being written; empty when the folder is complete. */
  readonly incomplete: readonly string[];
}

export interface ArtifactResult {
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
  /** `sha256:<hex>` as the client finalised it. */
  readonly digest?: string;
}

export interface RunResult {
  readonly runId: string;
  readonly workflow: string;
  readonly event: string;
  readonly conclusion: Conclusion;
  readonly durationMs: number;
  /** The run's folder: log, summaries, artifacts, records and run.json. */
  readonly folder: string;
  readonly jobs: readonly JobResult[];
  readonly artifacts: readonly ArtifactResult[];
  /** Only in a `run.json` written before the end: the runner was killed if it is still there afterwards. */
  readonly status?: "incomplete";
}

/** Everything a run tells while it goes on, in order. All text is masked before it becomes an event. */
export type RunEvent =
  | {
      readonly type: "run-started";
      readonly runId: string;
      readonly workflow: string;
      readonly event: string;
      readonly folder: string;
    }
  | { readonly type: "job-started"; readonly job: JobRef }
  | { readonly type: "step-started"; readonly job: JobRef; readonly step: StepRef }
  | {
      readonly type: "line";
      readonly job: JobRef;
      readonly step: StepRef;
      readonly kind: "text" | "group" | "endgroup" | "debug" | "command";
      readonly text: string;
    }
  | { readonly type: "annotation"; readonly job: JobRef; readonly step: StepRef; readonly annotation: Annotation }
  | {
      readonly type: "step-finished";
      readonly job: JobRef;
      readonly step: StepRef;
      readonly outcome: Conclusion;
      readonly conclusion: Conclusion;
      readonly durationMs: number;
    }
  | { readonly type: "job-finished"; readonly result: JobResult }
  | { readonly type: "run-finished"; readonly result: RunResult };

export type Emit = (event: RunEvent) => void;
