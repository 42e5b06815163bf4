import type { Conclusion, StepRef } from "../events.ts";
import type { JsonObject } from "../expression/data.ts";
import { evaluateCondition, type Scope } from "../expression/evaluate.ts";
import { resolveBoolean, resolveTextMap } from "../expression/resolve.ts";
import { type AnnotationPool, createAnnotationPool } from "../log/annotation-pool.ts";
import { createStepLog, type StepLog } from "../log/step-log.ts";
import type { Step } from "../workflow/model.ts";
import { createPhaseLimit } from "./phase-limit.ts";
import { phaseName } from "./phase-name.ts";
import { stepScope } from "./scope.ts";
import type { StepScope } from "./state.ts";
import { createStepFiles, readStepFiles, type StepEffects, type StepFiles } from "./step-files.ts";

/** One phase of one step, before it runs. */
export interface PhaseRequest {
  readonly scope: StepScope;
  readonly step: Step;
  readonly phase: StepRef["phase"];
  readonly name: string;
  readonly condition: string;
  /** Aborted to stop this phase alone, as `cancel` does with a background step. */
  readonly stop?: AbortSignal;
  /** True for composites: on Ctrl-C their steps decide one by one, and those that still want to run do. */
  leavesCancellationToSteps?(): boolean;
  readonly github: JsonObject;
  body(run: PhaseRun): Promise<PhaseBodyEnd>;
}

/** What a phase's work is given. */
export interface PhaseRun {
  readonly scope: StepScope;
  readonly step: Step;
  readonly phase: StepRef["phase"];
  readonly log: StepLog;
  /** Aborted when the work must stop. */
  readonly signal: AbortSignal;
  /** The `env` context: environment of the job with that of the steps that led here laid over it. */
  readonly env: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly github: JsonObject;
  readonly expressions: Scope;
  readonly files: StepFiles;
  readonly annotations: AnnotationPool;
}

/** How the work of a phase ended. `outputs` are those of a composite; all others come through files. */
export interface PhaseBodyEnd {
  readonly conclusion: Conclusion;
  readonly outputs?: Readonly<Record<string, string>>;
}

/** How a phase ended. `outcome` is before `continue-on-error`, `conclusion` after it. */
export interface PhaseEnd {
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly effects: StepEffects;
}

const noEffects: StepEffects = { outputs: {}, env: {}, path: [], state: {}, summary: "", isFailed: false };

/**
 * Runs one phase the way the runner does: environment, name, condition, time limit, work, file commands, `continue-on-error`. Every
 * failure inside becomes an error annotation and a failed phase; this never throws. What the phase asked for is returned, not applied.
 */
export async function runPhase(request: PhaseRequest): Promise<PhaseEnd> {
  const { scope, step, phase } = request;
  const { job } = scope;
  const startedAt = performance.now();
  const annotations = scope.annotations ?? createAnnotationPool();
  const prepared = prepare(request);
  const ref: StepRef = { key: step.key, name: job.masks.apply(prepared.name), phase, depth: scope.depth };
  job.run.emit({ type: "step-started", job: job.ref, step: ref });
  const log = createStepLog({
    masks: job.masks,
    emit: job.run.emit,
    job: job.ref,
    step: ref,
    annotations,
    workspace: job.workspace,
    debug: job.run.isDebug,
  });
  const end = await work(request, prepared, log, annotations);
  if (end.effects.summary !== "")
    job.summaries.push({ step: ref.name, markdown: maskLines(end.effects.summary, job.masks) });
  if (!scope.annotations) job.annotations.push(...annotations.annotations);
  job.run.emit({
    type: "step-finished",
    job: job.ref,
    step: ref,
    outcome: end.outcome,
    conclusion: end.conclusion,
    durationMs: Math.round(performance.now() - startedAt),
  });
  return end;
}

interface Prepared {
  readonly name: string;
  readonly env: Record<string, string>;
  readonly overrides: Record<string, string>;
  readonly problem?: unknown;
}

function prepare(request: PhaseRequest): Prepared {
  const { scope, step, phase } = request;
  const outer = { ...scope.job.env, ...scope.overrides };
  let overrides: Record<string, string> = { ...scope.overrides };
  let problem: unknown;
  try {
    const own = resolveTextMap(step.env, stepScope(scope, phase, outer, request.github));
    overrides = { ...overrides, ...own };
  } catch (error) {
    problem = error;
  }
  const env = { ...outer, ...overrides };
  return {
    name: phaseName(request, stepScope(scope, phase, env, request.github)),
    env,
    overrides,
    ...(problem === undefined ? {} : { problem }),
  };
}

async function work(
  request: PhaseRequest,
  prepared: Prepared,
  log: StepLog,
  annotations: AnnotationPool,
): Promise<PhaseEnd> {
  const { scope, step, phase } = request;
  const fail = (error: unknown): void => log.annotate({ level: "error", message: messageOf(error) });
  const failed: PhaseEnd = { outcome: "failure", conclusion: "failure", effects: noEffects };
  if (prepared.problem !== undefined) {
    fail(prepared.problem);
    return failed;
  }
  const isWanted = (): boolean =>
    evaluateCondition(request.condition, stepScope(scope, phase, prepared.env, request.github), step.at);
  try {
    if (!isWanted()) return { outcome: "skipped", conclusion: "skipped", effects: noEffects };
  } catch (error) {
    fail(error);
    return failed;
  }

  const files = createStepFiles(scope.job.temp);
  if (files.problem !== undefined) {
    fail(files.problem);
    scope.job.incomplete.push(`step "${prepared.name}": ${files.problem}`);
  }
  const github = { ...request.github, ...files.paths };
  const expressions = stepScope(scope, phase, prepared.env, github);
  const limit = createPhaseLimit(request, expressions, isWanted, fail);
  let outcome: Conclusion;
  let outputs: Readonly<Record<string, string>> = {};
  try {
    const { env, overrides } = prepared;
    const { signal } = limit;
    const run = { scope, step, phase, log, signal, env, overrides, github, expressions, files, annotations };
    const end = await request.body(run);
    outcome = end.conclusion;
    outputs = end.outputs ?? {};
  } catch (error) {
    fail(error);
    outcome = "failure";
  } finally {
    limit.release();
  }
  const effects = readStepFiles(files, log);
  const printed = log.end();
  if (limit.isTimedOut()) {
    fail(`The action '${prepared.name}' has timed out after ${limit.minutes} minutes.`);
    outcome = "failure";
  } else if (limit.signal.aborted) outcome = "cancelled";
  else if ((files.problem !== undefined || effects.isFailed || printed.isFailed) && outcome === "success")
    outcome = "failure";
  return {
    outcome,
    conclusion: outcome === "failure" && continues(request, expressions, fail) ? "success" : outcome,
    effects: {
      ...effects,
      outputs: { ...outputs, ...Object.fromEntries(printed.outputs), ...effects.outputs },
      state: { ...Object.fromEntries(printed.state), ...effects.state },
    },
  };
}

function continues(request: PhaseRequest, expressions: Scope, fail: (error: unknown) => void): boolean {
  if (request.phase !== "main") return false;
  try {
    return resolveBoolean(request.step.continueOnError, expressions, false);
  } catch (error) {
    fail(error);
    return false;
  }
}

function maskLines(markdown: string, masks: { apply(text: string): string }): string {
  return markdown
    .split("\n")
    .map((line) => masks.apply(line))
    .join("\n");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
