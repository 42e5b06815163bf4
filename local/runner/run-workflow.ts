import { randomBytes } from "node:crypto";
import { relative, resolve } from "node:path";
import type { RunResult } from "../events/run-events.ts";
import { createMasks } from "../log/masks.ts";
import { startServices } from "../services/server.ts";
import { createGithubContext } from "./event/github-context.ts";
import { combineResults } from "./job/needs-entry.ts";
import { runJobs } from "./job/run-jobs.ts";
import { createRunFolder } from "./job/run-record.ts";
import { planRun, type RunPlan } from "./plan-run.ts";
import { createBaseEnvironment } from "./process/base-environment.ts";
import { RUNNER_GRACE_PERIODS } from "./process/limits.ts";
import type { RunOptions } from "./run-options.ts";
import { createRunRecorder } from "./run-recorder.ts";
import { isInside } from "./source/copy-workspace.ts";
import type { RunState } from "./state/state.ts";

/**
 * Runs a workflow on this machine and returns its result.
 *
 * @throws WorkflowError, before anything starts, with everything that keeps the workflow from
 * running
 */
export async function runWorkflow(options: RunOptions): Promise<RunResult> {
  const startedAt = performance.now();
  const plan = await planRun(options);
  const { workflow, eventName, event } = plan;
  const token = `local_${randomBytes(20).toString("hex")}`;
  const secrets = { ...options.secrets, GITHUB_TOKEN: options.secrets?.["GITHUB_TOKEN"] ?? token };
  const run = await startRun(options, plan, secrets);
  const { github, services } = run;
  const recorder = createRunRecorder(run, { workflow: workflow.name, event: eventName, startedAt });
  options.emit({
    type: "run-started",
    runId: run.runId,
    workflow: workflow.name,
    event: eventName,
    folder: run.folder,
  });
  try {
    await recorder.saveUnfinished();
    const entries = await runJobs({
      run,
      workflow,
      repository: { root: plan.source },
      inputs: plan.inputs,
      secrets,
      contexts: { github: { ...github, event, token: run.token }, vars: run.vars, secrets },
      selected: plan.selected,
      matrixFilter: options.matrix ?? {},
      keyPrefix: "",
      namePrefix: "",
      outerNeeds: [],
      depth: 0,
      notices: workflow.hasConcurrency ? ['"concurrency:" is ignored: local runs do not wait for each other.'] : [],
      onResult: recorder.addJob,
    });
    const conclusion = run.cancel.aborted
      ? "cancelled"
      : combineResults([...entries.values()].map(({ result }) => result));
    const result = await recorder.finish(conclusion);
    options.emit({ type: "run-finished", result });
    return result;
  } finally {
    await services.close();
  }
}

/** Creates the run's directory and masks, and starts its services. */
async function startRun(
  options: RunOptions,
  { path, workflow, source, suite, eventName, event, git }: RunPlan,
  secrets: { readonly [key: string]: string; readonly GITHUB_TOKEN: string },
): Promise<RunState> {
  const runsFolder = resolve(options.cwd, options.runs ?? ".runs");
  const folder = createRunFolder(runsFolder, path);
  const runId = String(Date.now());
  const masks = createMasks();
  for (const value of Object.values(secrets)) masks.add(value);
  const workflowPath = relative(source, path).replaceAll("\\", "/");
  return {
    runId,
    folder,
    jobIds: new Set(),
    // When the runs are beside or above the source, only this run can be left out of the copy.
    uncopiedFolder: isInside(runsFolder, source) ? folder : runsFolder,
    source,
    suite,
    emit: options.emit,
    masks,
    services: await startServices({ folder }),
    github: createGithubContext({
      eventName,
      event,
      git,
      runId,
      workflowName: workflow.name,
      workflowPath,
      ...(options.actor === undefined ? {} : { actor: options.actor }),
      ...(options.apiUrl === undefined ? {} : { apiUrl: options.apiUrl }),
    }),
    event,
    token: secrets.GITHUB_TOKEN,
    vars: options.vars ?? {},
    callerEnvironment: createBaseEnvironment(options.environment),
    grace: options.grace ?? RUNNER_GRACE_PERIODS,
    keep: options.keep ?? false,
    isDebug: (options.vars?.["ACTIONS_STEP_DEBUG"] ?? options.secrets?.["ACTIONS_STEP_DEBUG"]) === "true",
    cancel: options.cancel ?? new AbortController().signal,
    kill: options.kill ?? new AbortController().signal,
  };
}
