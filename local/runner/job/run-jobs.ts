import type { Conclusion, JobRef, JobResult } from "../../events/run-events.ts";
import type { Json, JsonObject } from "../../expression/data.ts";
import { evaluateCondition, type Scope } from "../../expression/evaluate.ts";
import type { Job } from "../../workflow/model.ts";
import type { WorkflowCall } from "../state/workflow-call.ts";
import { callWorkflow } from "./call-workflow.ts";
import { combineResults, type NeedsEntry, resolveNeeds } from "./needs-entry.ts";
import { createJobId, planLegs } from "./plan-legs.ts";
import { runJob } from "./run-job.ts";

/**
 * Runs the jobs of a workflow one after the other, in file order as far as `needs` allow, so that
 * all runs of a workflow have the same order. Returns one entry per job, by key.
 */
export async function runJobs(call: WorkflowCall): Promise<ReadonlyMap<string, NeedsEntry>> {
  const entries = new Map<string, NeedsEntry>();
  const waiting = call.workflow.jobs.filter((job) => call.selected.has(job.key));
  while (waiting.length > 0) {
    const at = waiting.findIndex((job) => job.needs.every((need) => entries.has(need)));
    const [job] = waiting.splice(Math.max(at, 0), 1);
    if (job) entries.set(job.key, await runConditionally(call, job, entries));
  }
  return entries;
}

async function runConditionally(
  call: WorkflowCall,
  job: Job,
  entries: ReadonlyMap<string, NeedsEntry>,
): Promise<NeedsEntry> {
  const needs = Object.fromEntries(job.needs.map((need) => [need, toNeedsContext(entries.get(need))]));
  const scope = createJobScope(call, job, needs, entries);
  if (call.run.cancel.aborted) return finishWithoutSteps(call, job, "cancelled", "the run was cancelled");
  try {
    if (!evaluateCondition(job.if, scope, job.at))
      return finishWithoutSteps(call, job, "skipped", describeSkip(job, entries));
    return await runLegs(call, job, needs, scope);
  } catch (error) {
    return finishWithoutSteps(call, job, "failure", error instanceof Error ? error.message : String(error));
  }
}

async function runLegs(call: WorkflowCall, job: Job, needs: JsonObject, scope: Scope): Promise<NeedsEntry> {
  const { legs, failFast } = planLegs(call, job, scope);
  if (legs.length === 0) return finishWithoutSteps(call, job, "skipped", "no leg of its matrix matches --matrix");
  const entries: NeedsEntry[] = [];
  let hasFailed = false;
  for (const leg of legs) {
    if (hasFailed && failFast) {
      entries.push(
        await finishWithoutSteps(call, job, "cancelled", "another leg of the matrix failed (fail-fast)", leg.ref),
      );
      continue;
    }
    if (call.run.cancel.aborted) {
      entries.push(await finishWithoutSteps(call, job, "cancelled", "the run was cancelled", leg.ref));
      continue;
    }
    const contexts = { needs, strategy: leg.strategy, matrix: leg.matrix, secrets: call.secrets, inputs: call.inputs };
    const request = { ...call, job, ref: leg.ref, needs: resolveNeeds(call, job), contexts };
    let entry: NeedsEntry;
    if (job.uses !== undefined) entry = await callWorkflow(call, job, leg, { contexts, runJobs });
    else {
      const { run } = call;
      const notices = [...leg.notices, ...call.notices];
      const result = await runJob({ ...request, notices, knownIncomplete: run.services.incomplete() });
      await call.onResult(explainContinueOnError(result, leg.continuesOnError));
      entry = {
        result: leg.continuesOnError ? applyContinueOnError(result.conclusion) : result.conclusion,
        outputs: result.outputs,
      };
    }
    entries.push(entry);
    if (entry.result === "failure") hasFailed = true;
  }
  return {
    result: combineResults(entries.map(({ result }) => result)),
    outputs: Object.assign({}, ...entries.map(({ outputs }) => outputs)),
  };
}

function applyContinueOnError(conclusion: Conclusion): Conclusion {
  return conclusion === "failure" ? "success" : conclusion;
}

function explainContinueOnError(result: JobResult, continuesOnError: boolean): JobResult {
  if (!continuesOnError || result.conclusion !== "failure") return result;
  return { ...result, reason: "failed, and continue-on-error lets the run continue" };
}

/** Reports the result of a job that runs no steps. */
async function finishWithoutSteps(
  call: WorkflowCall,
  job: Job,
  conclusion: Conclusion,
  reason: string,
  ref?: JobRef,
): Promise<NeedsEntry> {
  const key = call.keyPrefix + job.key;
  const name = call.namePrefix + job.key;
  const result: JobResult = {
    job: ref ?? { id: createJobId(key, call.run.jobIds), key, name },
    needs: resolveNeeds(call, job),
    conclusion,
    reason: call.run.masks.apply(reason),
    durationMs: 0,
    outputs: {},
    annotations: [],
    summaries: [],
    logPath: "",
    incomplete: [],
  };
  call.run.emit({ type: "job-finished", result });
  await call.onResult(result);
  return { result: conclusion, outputs: {} };
}

function toNeedsContext(entry: NeedsEntry | undefined): Json {
  return { result: entry?.result ?? "skipped", outputs: entry?.outputs ?? {} };
}

function createJobScope(
  call: WorkflowCall,
  job: Job,
  needs: JsonObject,
  entries: ReadonlyMap<string, NeedsEntry>,
): Scope {
  const all = [...collectAncestors(call, job)];
  const results = (keys: readonly string[]): (Conclusion | undefined)[] =>
    (keys.length > 0 ? keys : all).map((key) => entries.get(key)?.result);
  return {
    contexts: { ...call.contexts, needs, inputs: call.inputs },
    functions: {
      always: () => true,
      cancelled: () => call.run.cancel.aborted,
      success: (...keys) => results(keys).every((result) => result === "success"),
      failure: (...keys) => results(keys).some((result) => result === "failure"),
    },
  };
}

/**
 * Collects all jobs that a job needs, directly or indirectly: any failed one makes `success()`
 * false.
 */
function collectAncestors(call: WorkflowCall, job: Job, seen = new Set<string>()): Set<string> {
  for (const need of job.needs) {
    if (seen.has(need)) continue;
    seen.add(need);
    const next = call.workflow.jobs.find(({ key }) => key === need);
    if (next) collectAncestors(call, next, seen);
  }
  return seen;
}

function describeSkip(job: Job, entries: ReadonlyMap<string, NeedsEntry>): string {
  const blocking = job.needs.filter((need) => entries.get(need)?.result !== "success");
  if (blocking.length === 0) return "its condition is false";
  return blocking.map((need) => `"${need}" ended with ${entries.get(need)?.result}`).join(", ");
}
