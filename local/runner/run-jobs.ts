import type { Conclusion, JobRef, JobResult } from "../events.ts";
import type { Json, JsonObject } from "../expression/data.ts";
import { evaluateCondition, type Scope } from "../expression/evaluate.ts";
import type { Job } from "../workflow/model.ts";
import { callWorkflow } from "./call-workflow.ts";
import { planLegs, uniqueId } from "./legs.ts";
import { runJob } from "./run-job.ts";
import type { WorkflowCall } from "./workflow-call.ts";

/** The entry of a finished job in `needs`. `result` is `success` for a failed job with `continue-on-error`. */
export interface JobEnd {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Runs the jobs of a workflow one after the other, in file order as far as `needs` allow, so that every run of the same workflow tells
 * the same story.
 */
export async function runJobs(call: WorkflowCall): Promise<ReadonlyMap<string, JobEnd>> {
  const ends = new Map<string, JobEnd>();
  const waiting = call.workflow.jobs.filter((job) => call.selected.has(job.key));
  while (waiting.length > 0) {
    const at = waiting.findIndex((job) => job.needs.every((need) => ends.has(need)));
    const [job] = waiting.splice(Math.max(at, 0), 1);
    if (job) ends.set(job.key, await runOne(call, job, ends));
  }
  return ends;
}

/** The worst of several results: failure, then cancelled, then success; skipped when nothing ran. */
export function combine(results: readonly Conclusion[]): Conclusion {
  for (const result of ["failure", "cancelled", "success"] as const) if (results.includes(result)) return result;
  return "skipped";
}

async function runOne(call: WorkflowCall, job: Job, ends: ReadonlyMap<string, JobEnd>): Promise<JobEnd> {
  const needs = Object.fromEntries(job.needs.map((need) => [need, needEntry(ends.get(need))]));
  const scope = jobScope(call, job, needs, ends);
  if (call.run.cancel.aborted) return leave(call, job, "cancelled", "the run was cancelled");
  try {
    if (!evaluateCondition(job.if, scope, job.at)) return leave(call, job, "skipped", skipReason(job, ends));
    return await runLegs(call, job, needs, scope);
  } catch (error) {
    return leave(call, job, "failure", error instanceof Error ? error.message : String(error));
  }
}

async function runLegs(call: WorkflowCall, job: Job, needs: JsonObject, scope: Scope): Promise<JobEnd> {
  const { legs, failFast } = planLegs(call, job, scope);
  if (legs.length === 0) return leave(call, job, "skipped", "no leg of its matrix matches --matrix");
  const ends: JobEnd[] = [];
  let hasFailed = false;
  for (const leg of legs) {
    if (hasFailed && failFast) {
      ends.push(await leave(call, job, "cancelled", "another leg of the matrix failed (fail-fast)", leg.ref));
      continue;
    }
    if (call.run.cancel.aborted) {
      ends.push(await leave(call, job, "cancelled", "the run was cancelled", leg.ref));
      continue;
    }
    const contexts = { needs, strategy: leg.strategy, matrix: leg.matrix, secrets: call.secrets, inputs: call.inputs };
    const request = { ...call, job, ref: leg.ref, needs: needKeys(call, job), contexts };
    let end: JobEnd;
    if (job.uses !== undefined) end = await callWorkflow(call, job, leg, { contexts, runJobs, combine });
    else {
      const { run } = call;
      const notices = [...leg.notices, ...call.notices];
      const result = await runJob({ ...request, notices, knownIncomplete: run.services.incomplete() });
      await call.onResult(note(result, leg.continuesOnError));
      end = { result: leg.continuesOnError ? softened(result.conclusion) : result.conclusion, outputs: result.outputs };
    }
    ends.push(end);
    if (end.result === "failure") hasFailed = true;
  }
  return {
    result: combine(ends.map(({ result }) => result)),
    outputs: Object.assign({}, ...ends.map((e) => e.outputs)),
  };
}

function softened(conclusion: Conclusion): Conclusion {
  return conclusion === "failure" ? "success" : conclusion;
}

function note(result: JobResult, continuesOnError: boolean): JobResult {
  if (!continuesOnError || result.conclusion !== "failure") return result;
  return { ...result, reason: "failed, and continue-on-error lets the run go on" };
}

/** Ends a job none of whose steps ran. */
async function leave(
  call: WorkflowCall,
  job: Job,
  conclusion: Conclusion,
  reason: string,
  ref?: JobRef,
): Promise<JobEnd> {
  const key = call.keyPrefix + job.key;
  const name = call.namePrefix + job.key;
  const result: JobResult = {
    job: ref ?? { id: uniqueId(key, call.run.jobIds), key, name },
    needs: needKeys(call, job),
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

function needKeys(call: WorkflowCall, job: Job): readonly string[] {
  return job.needs.length > 0 ? job.needs.map((need) => call.keyPrefix + need) : call.outerNeeds;
}

function needEntry(end: JobEnd | undefined): Json {
  return { result: end?.result ?? "skipped", outputs: end?.outputs ?? {} };
}

function jobScope(call: WorkflowCall, job: Job, needs: JsonObject, ends: ReadonlyMap<string, JobEnd>): Scope {
  const all = [...ancestors(call, job)];
  const results = (keys: readonly string[]): (Conclusion | undefined)[] =>
    (keys.length > 0 ? keys : all).map((key) => ends.get(key)?.result);
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

/** All jobs a job waits for, over any number of steps: one that failed far up fails `success()` here. */
function ancestors(call: WorkflowCall, job: Job, seen = new Set<string>()): Set<string> {
  for (const need of job.needs) {
    if (seen.has(need)) continue;
    seen.add(need);
    const next = call.workflow.jobs.find(({ key }) => key === need);
    if (next) ancestors(call, next, seen);
  }
  return seen;
}

function skipReason(job: Job, ends: ReadonlyMap<string, JobEnd>): string {
  const blocking = job.needs.filter((need) => ends.get(need)?.result !== "success");
  if (blocking.length === 0) return "its condition is false";
  return blocking.map((need) => `"${need}" ended with ${ends.get(need)?.result}`).join(", ");
}
