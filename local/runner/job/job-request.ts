import type { JobRef } from "../../events/run-events.ts";
import type { Job, Workflow } from "../../workflow/model.ts";
import type { RepositoryRoot } from "../../workflow/resolve-uses.ts";
import type { JobState, RunState } from "../state/state.ts";

/** One job, or one leg of its matrix, with everything its expressions may read. */
export interface JobRequest {
  readonly run: RunState;
  readonly workflow: Workflow;
  readonly repository: RepositoryRoot;
  readonly job: Job;
  readonly ref: JobRef;
  /** Keys of the jobs this one waited for, for the report. */
  readonly needs: readonly string[];
  readonly contexts: JobState["contexts"];
  /** Lines for the log of the job's set-up, such as settings that are ignored here. */
  readonly notices: readonly string[];
  /** What was already incomplete in the services before this job. */
  readonly knownIncomplete: readonly string[];
}
