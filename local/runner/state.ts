import type { Annotation, Conclusion, Emit, JobRef } from "../events.ts";
import type { JsonObject } from "../expression/data.ts";
import type { AnnotationPool } from "../log/annotation-pool.ts";
import type { Masks } from "../log/masks.ts";
import type { Services } from "../services/server.ts";
import type { RepositoryRoot } from "../workflow/resolve-uses.ts";
import type { BackgroundSteps } from "./background.ts";
import type { GracePeriods } from "./limits.ts";
import type { Use } from "./use.ts";

/** What all jobs of a run share. Paths are absolute. */
export interface RunState {
  readonly runId: string;
  /** The folder of all runs, or of this one; never part of a copied workspace. */
  readonly uncopiedFolder: string;
  readonly folder: string;
  /** Ids given to jobs so far, in lower case. */
  readonly jobIds: Set<string>;
  /** The folder the jobs' workspaces are copies of; `$/…` in a workflow is resolved here, in place. */
  readonly source: string;
  /** The checkout this runner belongs to, for `uses: <owner>/testing-actions/<name>@<ref>`. */
  readonly suite: string;
  readonly emit: Emit;
  readonly masks: Masks;
  readonly services: Services;
  readonly github: JsonObject;
  readonly event: JsonObject;
  /** The made-up value of `github.token` and `secrets.GITHUB_TOKEN`. */
  readonly token: string;
  readonly vars: JsonObject;
  readonly callerEnvironment: Readonly<Record<string, string>>;
  readonly grace: GracePeriods;
  readonly keep: boolean;
  readonly isDebug: boolean;
  /** The first Ctrl-C: running steps are asked to stop, posts still run. */
  readonly cancel: AbortSignal;
  /** The second Ctrl-C: whatever runs is killed. */
  readonly kill: AbortSignal;
}

/** One entry of the `steps` context. */
export interface StepRecord {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
}

/** Work registered to run after the steps, last in first out. */
export interface PostStep {
  /** `annotations` is the pool of the composite this post belongs to; a job's own post has its own. */
  run(annotations?: AnnotationPool): Promise<void>;
}

/** One job while it runs. What steps change is changed in place. */
export interface JobState {
  readonly run: RunState;
  readonly ref: JobRef;
  readonly workspace: string;
  readonly temp: string;
  readonly trackingId: string;
  readonly masks: Masks;
  readonly contexts: {
    readonly needs: JsonObject;
    readonly strategy: JsonObject;
    readonly matrix: JsonObject;
    readonly secrets: JsonObject;
    readonly inputs: JsonObject;
  };
  readonly defaults: { shell?: string; workingDirectory?: string };
  /** `env:` of workflow and job, then what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string>;
  /** What steps wrote to GITHUB_PATH, the newest first. */
  readonly path: string[];
  status: "success" | "failure" | "cancelled";
  readonly annotations: Annotation[];
  readonly summaries: { readonly step: string; readonly markdown: string }[];
  readonly incomplete: string[];
  readonly background: BackgroundSteps;
  readonly posts: PostStep[];
  /** Aborted by a time limit of the job or by Ctrl-C. */
  readonly cancel: AbortSignal;
  /** What JavaScript actions show to the artifact and cache services. */
  readonly serviceToken: string;
}

/** Where a list of steps runs: the job itself, or one use of a composite action. */
export interface StepScope {
  readonly job: JobState;
  /** 0 in the job, one more in each composite. */
  readonly depth: number;
  readonly steps: Record<string, StepRecord>;
  readonly inputs: JsonObject;
  /** `env:` of the steps that led here; laid over the job's environment. */
  readonly overrides: Readonly<Record<string, string>>;
  readonly posts: PostStep[];
  /** The `github` values that belong to the action being run, such as `action_path`. */
  readonly github: JsonObject;
  /** Folder that `$/…` means here. */
  readonly repository: RepositoryRoot;
  /** State of the actions used here, by step key, so that pre, main and post of one step share it. */
  readonly uses: Map<string, Use>;
  /** Aborted when the step that uses this composite is timed out or stopped; never in the job itself. */
  readonly signal: AbortSignal;
  /** The pool of the job's step that led here; absent in the job itself, where each step has its own. */
  readonly annotations?: AnnotationPool;
  /** What `success()` and `failure()` ask, and what a failed step changes. */
  readonly status: { value: "success" | "failure" | "cancelled" };
}
