import type { JobResult } from "../events.ts";
import type { JsonObject } from "../expression/data.ts";
import type { Workflow } from "../workflow/model.ts";
import type { RepositoryRoot } from "../workflow/resolve-uses.ts";
import type { RunState } from "./state.ts";

/** One execution of a workflow file: the one that was started, or a reusable one that a job calls. */
export interface WorkflowCall {
  readonly run: RunState;
  readonly workflow: Workflow;
  readonly repository: RepositoryRoot;
  readonly inputs: JsonObject;
  readonly secrets: JsonObject;
  /** `github` and `vars`, for expressions outside of jobs. */
  readonly contexts: Readonly<Record<string, JsonObject>>;
  /** Keys of the jobs to run, with everything they need. */
  readonly selected: ReadonlySet<string>;
  /** Values that a leg must have where its matrix has the variable. */
  readonly matrixFilter: Readonly<Record<string, string>>;
  /** Before the keys and names of jobs of a called workflow, `caller/` and `caller / `. */
  readonly keyPrefix: string;
  readonly namePrefix: string;
  /** What the calling job needs; its called jobs without needs inherit them in the report. */
  readonly outerNeeds: readonly string[];
  /** 0 for the workflow that was started. */
  readonly depth: number;
  readonly notices: readonly string[];
  /** Called once per job, with its result. */
  onResult(result: JobResult): Promise<void>;
}
