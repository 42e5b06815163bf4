import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JobResult } from "../events.ts";
import { resolveText } from "../expression/resolve.ts";
import type { StepLog } from "../log/step-log.ts";
import { literalText } from "../workflow/template.ts";
import type { JobLog } from "./job-log.ts";
import { killOrphans } from "./orphans.ts";
import type { JobRequest } from "./run-job.ts";
import { maskTexts } from "./run-record.ts";
import { stepScope } from "./scope.ts";
import type { JobState, StepScope } from "./state.ts";
import { runSystemStep } from "./system-step.ts";

/** A job whose posts are done. `startedAt` is on the clock of `performance.now()`. */
export interface LeavingJob {
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
 * Ends a job: kills what its steps left running, evaluates its outputs, saves its records, and removes workspace and temp of a job
 * that succeeded.
 */
export async function leaveJob(leaving: LeavingJob): Promise<JobResult> {
  const { request, job, folder, logPath } = leaving;
  const known = new Set(request.knownIncomplete);
  let outputs: Record<string, string> = {};
  let recordsPath: string | undefined;
  await runSystemStep(job, "__complete", "Complete job", (log) => {
    for (const { pid, name } of killOrphans(job.trackingId))
      log.print("text", `Terminate orphan process: pid (${pid}) (${name})`);
    recordsPath = attempt(job, "records", () => saveRecords(job));
    outputs = readOutputs(leaving, log);
  });
  if (job.status === "success" && !job.run.keep)
    for (const name of ["workspace", "temp"])
      attempt(job, name, () => rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 }));
  job.incomplete.push(...job.run.services.incomplete().filter((text) => !known.has(text)));
  const logFailure = leaving.log.close();
  if (logFailure !== undefined) job.incomplete.push(logFailure);
  const result: JobResult = {
    job: job.ref,
    needs: request.needs,
    conclusion: job.status,
    durationMs: Math.round(performance.now() - leaving.startedAt),
    outputs,
    annotations: job.annotations,
    summaries: job.summaries,
    logPath,
    incomplete: job.incomplete,
    ...(recordsPath === undefined ? {} : { recordsPath }),
    ...(leaving.reason === undefined ? {} : { reason: leaving.reason }),
  };
  // A mask that was added late also holds for what was written before it.
  const masked = maskTexts(result, job.masks);
  job.run.emit({ type: "job-finished", result: masked });
  return masked;
}

/** Outputs that contain a masked value are left out with a warning, and so is one that cannot be evaluated, which fails the job. */
function readOutputs(leaving: LeavingJob, log: StepLog): Record<string, string> {
  const { request, job, scope } = leaving;
  const template = request.job.outputs;
  if (template?.kind !== "mapping") return {};
  const outputs: Record<string, string> = {};
  for (const { key, value } of template.entries) {
    const name = literalText(key) ?? "";
    const text = resolveText(value, stepScope(scope, "post", job.env));
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

/** Clean-up must not change the verdict: what failed is noted as incomplete. */
function attempt<T>(job: JobState, what: string, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    job.incomplete.push(`${what} of job "${job.ref.id}": ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
