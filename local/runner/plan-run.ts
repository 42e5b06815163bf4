import { dirname, resolve } from "node:path";
import type { JsonObject } from "../expression/data.ts";
import { findRefusals } from "../workflow/find-refusals.ts";
import type { Workflow } from "../workflow/model.ts";
import { readWorkflow } from "../workflow/read-workflow.ts";
import { selectJobs } from "../workflow/select-jobs.ts";
import { WorkflowError } from "../workflow/workflow-error.ts";
import { chooseEvent, readEvent } from "./event/read-event.ts";
import type { RunOptions } from "./run-options.ts";
import { findGitRoot } from "./source/copy-workspace.ts";
import { type GitFacts, readGitFacts } from "./source/read-git-facts.ts";

/** A run whose workflow and event are checked. Paths are absolute. */
export interface RunPlan {
  /** The workflow file. */
  readonly path: string;
  readonly workflow: Workflow;
  readonly source: string;
  readonly suite: string;
  /** Keys of the jobs to run, with everything they need. */
  readonly selected: ReadonlySet<string>;
  readonly eventName: string;
  readonly event: JsonObject;
  readonly inputs: JsonObject;
  readonly git: GitFacts;
}

/**
 * Reads the workflow and the event, and checks that everything in them can run here. Starts and
 * writes nothing.
 *
 * @throws WorkflowError with everything that keeps the workflow from running
 */
export async function planRun(options: RunOptions): Promise<RunPlan> {
  const path = resolve(options.cwd, options.workflow);
  const workflow = await readWorkflow(path, options.workflow);
  const source = resolve(options.cwd, options.workspace ?? (await findGitRoot(dirname(path))) ?? ".");
  const suite = options.suite ?? resolve(import.meta.dirname, "..", "..");
  const selected = selectJobs(workflow, options.jobs ?? []);
  const refusals = await findRefusals(workflow, selected, { source, suite, repository: { root: source } });
  const eventName = chooseEvent(workflow, options.event);
  const git = await readGitFacts(source);
  const { inputs, event } = readEvent(workflow, eventName, git, {
    ...(options.eventFile === undefined ? {} : { eventFile: resolve(options.cwd, options.eventFile) }),
    inputs: options.inputs ?? {},
    vars: options.vars ?? {},
  });
  if (refusals.length > 0) throw new WorkflowError(refusals);
  return { path, workflow, source, suite, selected, eventName, event, inputs, git };
}
