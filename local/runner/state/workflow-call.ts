import type { JobResult } from "../../events/run-events.ts";
import type { JsonObject } from "../../expression/data.ts";
import type { Workflow } from "../../workflow/model.ts";
import type { RepositoryRoot } from "../../workflow/resolve-uses.ts";
import type { RunState } from "./state.ts";

/** One execution of a workflow file: the started workflow, or a reusable one that a job calls. */
export interface WorkflowCall {
  readonly run: RunState;
  readonly workflow: Workflow;
  readonly repository: RepositoryRoot;
  readonly inputs: JsonObject;
  readonly secrets: JsonObject;
  /** `github` and `vars`, for expressions outside jobs. */
  readonly contexts: { readonly [key: string]: JsonObject };
  /** Keys of the jobs to run, with everything they need. */
  readonly selected: ReadonlySet<string>;
  /** Required values of matrix variables, for legs that have the variable. */
  readonly matrixFilter: { readonly [key: string]: string };
  /** Prefixes of the keys and names of jobs in a called workflow, `caller/` and `caller / `. */
  readonly keyPrefix: string;
  readonly namePrefix: string;
  /** The needs of the calling job. Called jobs without `needs` inherit them in the report. */
  readonly outerNeeds: readonly string[];
  /** 0 for the started workflow. */
  readonly depth: number;
  readonly notices: readonly string[];
  /** Called once per job, with its result. */
  readonly onResult: (result: JobResult) => Promise<void>;
}
