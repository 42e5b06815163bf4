import type { Conclusion, StepRef } from "../../events/run-events.ts";
import { evaluateCondition, type Scope } from "../../expression/evaluate.ts";
import { resolveBoolean, resolveTextMap } from "../../expression/resolve.ts";
import { type AnnotationPool, createAnnotationPool } from "../../log/annotation-pool.ts";
import { createStepLog, type StepLog } from "../../log/step-log.ts";
import { createExpressionScope } from "../state/scope.ts";
import { createStepFiles, readStepFiles, type StepEffects } from "../state/step-files.ts";
import { createPhaseLimit } from "./phase-limit.ts";
import { resolvePhaseName } from "./phase-name.ts";
import type { PhaseRequest, PhaseResult } from "./phase.ts";

const EMPTY_EFFECTS: StepEffects = { outputs: {}, env: {}, path: [], state: {}, summary: "", isFailed: false };

/**
 * Runs one phase in the runner's order: environment, name, condition, time limit, body, file
 * commands, `continue-on-error`. Every failure becomes an error annotation and a failed phase; this
 * never throws. The effects are returned, not applied.
 */
export async function runPhase(request: PhaseRequest): Promise<PhaseResult> {
  const { scope, step, phase } = request;
  const { job } = scope;
  const startedAt = performance.now();
  const annotations = scope.annotations ?? createAnnotationPool();
  const prepared = preparePhase(request);
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
  const result = await executePhase(request, prepared, log, annotations);
  if (result.effects.summary !== "")
    job.summaries.push({ step: ref.name, markdown: maskLines(result.effects.summary, job.masks) });
  if (!scope.annotations) job.annotations.push(...annotations.annotations);
  job.run.emit({
    type: "step-finished",
    job: job.ref,
    step: ref,
    outcome: result.outcome,
    conclusion: result.conclusion,
    durationMs: Math.round(performance.now() - startedAt),
  });
  return result;
}

interface PreparedPhase {
  readonly name: string;
  readonly env: { [key: string]: string };
  readonly overrides: { [key: string]: string };
  readonly problem?: unknown;
}

function preparePhase(request: PhaseRequest): PreparedPhase {
  const { scope, step, phase } = request;
  const outer = { ...scope.job.env, ...scope.overrides };
  let overrides: { [key: string]: string } = { ...scope.overrides };
  let problem: unknown;
  try {
    const own = resolveTextMap(step.env, createExpressionScope(scope, phase, outer, request.github));
    overrides = { ...overrides, ...own };
  } catch (error) {
    problem = error;
  }
  const env = { ...outer, ...overrides };
  return {
    name: resolvePhaseName(request, createExpressionScope(scope, phase, env, request.github)),
    env,
    overrides,
    ...(problem === undefined ? {} : { problem }),
  };
}

async function executePhase(
  request: PhaseRequest,
  prepared: PreparedPhase,
  log: StepLog,
  annotations: AnnotationPool,
): Promise<PhaseResult> {
  const { scope, step, phase } = request;
  const fail = (error: unknown): void => log.annotate({ level: "error", message: toMessage(error) });
  const failed: PhaseResult = { outcome: "failure", conclusion: "failure", effects: EMPTY_EFFECTS };
  if (prepared.problem !== undefined) {
    fail(prepared.problem);
    return failed;
  }
  const isWanted = (): boolean =>
    evaluateCondition(request.condition, createExpressionScope(scope, phase, prepared.env, request.github), step.at);
  try {
    if (!isWanted()) return { outcome: "skipped", conclusion: "skipped", effects: EMPTY_EFFECTS };
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
  const expressions = createExpressionScope(scope, phase, prepared.env, github);
  const limit = createPhaseLimit(request, expressions, isWanted, fail);
  let outcome: Conclusion;
  let outputs: { readonly [key: string]: string } = {};
  try {
    const { env, overrides } = prepared;
    const { signal } = limit;
    const run = { scope, step, phase, log, signal, env, overrides, github, expressions, files, annotations };
    const result = await request.body(run);
    outcome = result.conclusion;
    outputs = result.outputs ?? {};
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
    conclusion: outcome === "failure" && continuesOnError(request, expressions, fail) ? "success" : outcome,
    effects: {
      ...effects,
      outputs: { ...outputs, ...Object.fromEntries(printed.outputs), ...effects.outputs },
      state: { ...Object.fromEntries(printed.state), ...effects.state },
    },
  };
}

function continuesOnError(request: PhaseRequest, expressions: Scope, fail: (error: unknown) => void): boolean {
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

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
