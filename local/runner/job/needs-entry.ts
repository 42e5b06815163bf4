import type { Conclusion } from "../../events/run-events.ts";
import type { Job } from "../../workflow/model.ts";
import type { WorkflowCall } from "../state/workflow-call.ts";

/**
 * The entry of a finished job in `needs`. `result` is `success` for a failed job with
 * `continue-on-error`.
 */
export interface NeedsEntry {
  readonly result: Conclusion;
  readonly outputs: { readonly [key: string]: string };
}

/**
 * Combines results into the worst: failure, then cancelled, then success. Returns skipped when
 * nothing ran.
 */
export function combineResults(results: readonly Conclusion[]): Conclusion {
  for (const result of ["failure", "cancelled", "success"] as const) if (results.includes(result)) return result;
  return "skipped";
}

/**
 * Returns the ids of the jobs that a job needs, for the report. Called jobs without `needs` inherit
 * those of their caller.
 */
export function resolveNeeds(call: WorkflowCall, job: Job): readonly string[] {
  return job.needs.length > 0 ? job.needs.map((need) => call.keyPrefix + need) : call.outerNeeds;
}
