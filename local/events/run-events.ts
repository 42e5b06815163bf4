/** The result of a step, job or run, as in the `steps` and `needs` contexts. */
export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

/**
 * One job of a run. Each leg of a matrix is a job. `id` is unique in the run and a valid directory
 * name.
 */
export interface JobRef {
  readonly id: string;
  /** The key under `jobs:`, shared by all legs of a matrix. */
  readonly key: string;
  readonly name: string;
}

/** One phase of a step. `depth` is 0 in a job and one more inside each composite action. */
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

/** The result of a job, for the report at the end of the run. Paths are absolute. */
export interface JobResult {
  readonly job: JobRef;
  readonly needs: readonly string[];
  readonly conclusion: Conclusion;
  /** Why the job was skipped, cancelled or rejected; absent when its steps show it. */
  readonly reason?: string;
  readonly durationMs: number;
  readonly outputs: { readonly [key: string]: string };
  readonly annotations: readonly Annotation[];
  /** One Markdown text per step that wrote a summary, in step order. */
  readonly summaries: readonly { readonly step: string; readonly markdown: string }[];
  readonly logPath: string;
  /** Directory with the records that the suite's actions wrote in this job, when there are any. */
  readonly recordsPath?: string;
  /** What could not be written because of a killed step or a full disk. */
  readonly incomplete: readonly string[];
}

export interface ArtifactResult {
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
  /** `sha256:<hex>` of the stored bytes. */
  readonly digest?: string;
}

export interface RunResult {
  readonly runId: string;
  readonly workflow: string;
  readonly event: string;
  readonly conclusion: Conclusion;
  readonly durationMs: number;
  /** The run's directory: logs, summaries, artifacts, records and run.json. */
  readonly folder: string;
  readonly jobs: readonly JobResult[];
  readonly artifacts: readonly ArtifactResult[];
  /** Only in a `run.json` written before the end. It remains when the runner was killed. */
  readonly status?: "incomplete";
}

export type LineKind = "text" | "group" | "endgroup" | "debug" | "command";

/** The events of a run, in order. All text in them is masked. */
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
      readonly kind: LineKind;
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
