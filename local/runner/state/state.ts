import type { Annotation, Conclusion, Emit, JobRef } from "../../events/run-events.ts";
import type { JsonObject } from "../../expression/data.ts";
import type { AnnotationPool } from "../../log/annotation-pool.ts";
import type { Masks } from "../../log/masks.ts";
import type { Services } from "../../services/server.ts";
import type { Action } from "../../workflow/model.ts";
import type { RepositoryRoot, UsesTarget } from "../../workflow/resolve-uses.ts";
import type { GracePeriods } from "../process/limits.ts";
import type { BackgroundSteps } from "./background-steps.ts";

/** The state that all jobs of a run share. Paths are absolute. */
export interface RunState {
  readonly runId: string;
  /** The directory of all runs, or of this one; it is not copied into workspaces. */
  readonly uncopiedFolder: string;
  readonly folder: string;
  /** Ids of the jobs so far, in lower case. */
  readonly jobIds: Set<string>;
  /**
   * The directory that the jobs' workspaces are copies of; `$/…` in a workflow is resolved here,
   * without a copy.
   */
  readonly source: string;
  /** The checkout this runner belongs to, for `uses: <owner>/testing-actions/<name>@<ref>`. */
  readonly suite: string;
  readonly emit: Emit;
  readonly masks: Masks;
  readonly services: Services;
  readonly github: JsonObject;
  readonly event: JsonObject;
  /** The random value of `github.token` and `secrets.GITHUB_TOKEN`. */
  readonly token: string;
  readonly vars: JsonObject;
  readonly callerEnvironment: { readonly [key: string]: string };
  readonly grace: GracePeriods;
  readonly keep: boolean;
  readonly isDebug: boolean;
  /** The first Ctrl-C: running steps are asked to stop, posts still run. */
  readonly cancel: AbortSignal;
  /** The second Ctrl-C: all processes are killed. */
  readonly kill: AbortSignal;
}

/** One entry of the `steps` context. */
interface StepRecord {
  readonly outputs: { readonly [key: string]: string };
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
}

/** A post phase that runs after the steps, last in first out. */
interface PostStep {
  /**
   * `annotations` is the pool of the composite this post belongs to; a job's own post has its own.
   */
  readonly run: (annotations?: AnnotationPool) => Promise<void>;
}

/** One running job. Steps change it in place. */
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
  /** `env:` of workflow and job, then the entries of GITHUB_ENV. */
  readonly env: { [key: string]: string };
  /** The entries of GITHUB_PATH, newest first. */
  readonly path: string[];
  status: "success" | "failure" | "cancelled";
  readonly annotations: Annotation[];
  readonly summaries: { readonly step: string; readonly markdown: string }[];
  readonly incomplete: string[];
  readonly background: BackgroundSteps;
  readonly posts: PostStep[];
  /** Aborted by a time limit of the job or by Ctrl-C. */
  readonly cancel: AbortSignal;
  /** The token with which JavaScript actions call the artifact and cache services. */
  readonly serviceToken: string;
}

/** One `uses:` step of a job: what its pre, main and post phases share. */
export interface ActionUse {
  readonly target: Extract<UsesTarget, { kind: "action" }>;
  readonly action: Action;
  /** What the action wrote to GITHUB_STATE. */
  readonly state: { [key: string]: string };
  hasRegisteredPost: boolean;
  /** The scope of the latest phase, which the post reads. */
  scope?: StepScope;
  /** Of a composite: the action uses and posts of its own steps. */
  readonly inner: { readonly uses: Map<string, ActionUse>; readonly posts: PostStep[] };
}

/** Where a list of steps runs: the job itself, or one use of a composite action. */
export interface StepScope {
  readonly job: JobState;
  /** 0 in the job, one more in each composite. */
  readonly depth: number;
  readonly steps: { [key: string]: StepRecord };
  readonly inputs: JsonObject;
  /** `env:` of the enclosing steps, which overrides the job's environment. */
  readonly overrides: { readonly [key: string]: string };
  readonly posts: PostStep[];
  /** The `github` values of the running action, such as `action_path`. */
  readonly github: JsonObject;
  /** The directory that `$/…` refers to. */
  readonly repository: RepositoryRoot;
  /** The action uses by step key, shared by pre, main and post of a step. */
  readonly uses: Map<string, ActionUse>;
  /**
   * Aborted when the step that uses this composite times out or is stopped; never in the job
   * itself.
   */
  readonly signal: AbortSignal;
  /** The pool of the enclosing job step; absent in the job itself, where each step has its own. */
  readonly annotations?: AnnotationPool;
  /** The status that `success()` and `failure()` read. A failed step changes it. */
  readonly status: { value: "success" | "failure" | "cancelled" };
}
