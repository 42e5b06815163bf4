import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JobResult } from "../../events/run-events.ts";
import { resolveText } from "../../expression/resolve.ts";
import { readLiteralText } from "../../expression/template.ts";
import type { StepLog } from "../../log/step-log.ts";
import { killOrphans } from "../process/kill-orphans.ts";
import { createExpressionScope } from "../state/scope.ts";
import type { JobState, StepScope } from "../state/state.ts";
import type { JobLog } from "./job-log.ts";
import type { JobRequest } from "./job-request.ts";
import { maskResult } from "./run-record.ts";
import { runSystemStep } from "./run-system-step.ts";

/** A job whose posts are done. `startedAt` is on the clock of `performance.now()`. */
export interface JobToFinish {
  readonly request: JobRequest;
  readonly job: JobState;
  readonly scope: StepScope;
  readonly folder: string;
  readonly logPath: string;
  readonly log: JobLog;
  readonly startedAt: number;
  readonly reason?: string;
}

/**
 * Finishes a job: kills its orphaned processes, evaluates its outputs, saves its records, and
 * removes workspace and temp when it succeeded.
 */
export async function finishJob(finishing: JobToFinish): Promise<JobResult> {
  const { request, job, folder, logPath } = finishing;
  const known = new Set(request.knownIncomplete);
  let outputs: { [key: string]: string } = {};
  let recordsPath: string | undefined;
  await runSystemStep(job, "__complete", "Complete job", (log) => {
    for (const { pid, name } of killOrphans(job.trackingId))
      log.print("text", `Terminate orphan process: pid (${pid}) (${name})`);
    recordsPath = attempt(job, "records", () => saveRecords(job));
    outputs = readOutputs(finishing, log);
  });
  if (job.status === "success" && !job.run.keep)
    for (const name of ["workspace", "temp"])
      attempt(job, name, () => rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 }));
  job.incomplete.push(...job.run.services.incomplete().filter((text) => !known.has(text)));
  const logFailure = finishing.log.close();
  if (logFailure !== undefined) job.incomplete.push(logFailure);
  const result: JobResult = {
    job: job.ref,
    needs: request.needs,
    conclusion: job.status,
    durationMs: Math.round(performance.now() - finishing.startedAt),
    outputs,
    annotations: job.annotations,
    summaries: job.summaries,
    logPath,
    incomplete: job.incomplete,
    ...(recordsPath === undefined ? {} : { recordsPath }),
    ...(finishing.reason === undefined ? {} : { reason: finishing.reason }),
  };
  // Masked again, because a mask added late also applies to earlier text.
  const masked = maskResult(result, job.masks);
  job.run.emit({ type: "job-finished", result: masked });
  return masked;
}

/**
 * Drops outputs that contain a masked value, with a warning. An output that cannot be evaluated
 * fails the job.
 */
function readOutputs(finishing: JobToFinish, log: StepLog): { [key: string]: string } {
  const { request, job, scope } = finishing;
  const template = request.job.outputs;
  if (template?.kind !== "mapping") return {};
  const outputs: { [key: string]: string } = {};
  for (const { key, value } of template.entries) {
    const name = readLiteralText(key) ?? "";
    const text = resolveText(value, createExpressionScope(scope, "post", job.env));
    if (job.masks.contains(text))
      log.annotate({ level: "warning", message: `Skip output '${name}' since it may contain secret.` });
    else if (text !== "") outputs[name] = text;
  }
  return outputs;
}

function saveRecords(job: JobState): string | undefined {
  const from = join(job.temp, "testing-actions", "records");
  const names = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith(".json")) : [];
  if (names.length === 0) return undefined;
  const to = join(job.run.folder, "records", job.ref.id);
  mkdirSync(to, { recursive: true });
  for (const name of names) writeFileSync(join(to, name), job.masks.apply(readFileSync(join(from, name), "utf8")));
  return to;
}

/**
 * Runs one last action of the job. A failure does not change the conclusion; it is added to
 * `incomplete`.
 */
function attempt<T>(job: JobState, what: string, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    job.incomplete.push(`${what} of job "${job.ref.id}": ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
