import type { Workflow } from "./model.ts";
import { WorkflowError } from "./workflow-error.ts";

/**
 * Returns the keys of the requested jobs and of all jobs that they need. Selects all jobs when none
 * is requested.
 *
 * @throws WorkflowError for a job that does not exist
 */
export function selectJobs(workflow: Workflow, wanted: readonly string[]): Set<string> {
  const selected = new Set<string>();
  const visit = (key: string): void => {
    if (selected.has(key)) return;
    selected.add(key);
    for (const need of workflow.jobs.find((job) => job.key === key)?.needs ?? []) visit(need);
  };
  const known = workflow.jobs.map(({ key }) => key);
  for (const key of wanted) {
    if (!known.includes(key))
      throw new WorkflowError([{ message: `The job "${key}" does not exist. The workflow has: ${known.join(", ")}.` }]);
  }
  for (const key of wanted.length > 0 ? wanted : known) visit(key);
  return selected;
}
