import type { JsonObject } from "../../expression/data.ts";
import type { Step, StepControl } from "../../workflow/model.ts";
import { loadActionUse } from "../state/action-use.ts";
import { applyEffects } from "../state/apply-effects.ts";
import type { ActionUse, StepScope } from "../state/state.ts";
import type { PhaseBodyResult, PhaseRequest, PhaseResult, PhaseRun } from "./phase.ts";
import { isComposite, runComposite } from "./run-composite.ts";
import { runNoOp } from "./run-no-op.ts";
import { runNodeAction } from "./run-node-action.ts";
import { runPhase } from "./run-phase.ts";
import { runScript } from "./run-script.ts";

/**
 * Runs the main phase of a step, or starts it in the background. The effects go into the scope;
 * this never throws.
 */
export async function runStep(scope: StepScope, step: Step): Promise<void> {
  const { job } = scope;
  if (!step.background) {
    settle(scope, step, await runPhase(createMainPhase(scope, step)));
    return;
  }
  const stop = new AbortController();
  let result: PhaseResult | undefined;
  job.background.start({
    id: step.id ?? step.key,
    name: step.id ?? step.key,
    stop,
    run: async () => {
      result = await runPhase({ ...createMainPhase(scope, step), stop: stop.signal });
      saveState(scope, step, result);
      return result.conclusion;
    },
    publishOutputs: () => {
      if (result) publishOutputs(scope, step, result);
    },
  });
}

function createMainPhase(scope: StepScope, step: Step): PhaseRequest {
  return {
    scope,
    step,
    phase: "main",
    name: step.uses === undefined ? (step.id ?? (step.run ? "Run script" : step.key)) : `Run ${step.uses}`,
    condition: step.if,
    github: createStepGithub(step),
    leavesCancellationToSteps: () => {
      const actionUse = scope.uses.get(step.key);
      return actionUse !== undefined && isComposite(actionUse);
    },
    body: (run) => runBody(run),
  };
}

async function runBody(run: PhaseRun): Promise<PhaseBodyResult> {
  const { step } = run;
  if (step.run) return runScript(run);
  if (step.control) return runControl(run, step.control);
  const actionUse = loadActionUse(run.scope, step);
  if (!actionUse) return runNoOp(run);
  if (isComposite(actionUse)) return runComposite(run, actionUse, runStep);
  const { runs } = actionUse.action;
  if (runs.using !== "node")
    throw new Error(`The action "${step.uses}" needs Docker, which is not run here. [REFUSED]`);
  if (actionUse.target.isLocal && runs.pre !== undefined)
    run.log.annotate({
      level: "warning",
      message: `\`pre\` execution is not supported for local action from '${step.uses}'`,
    });
  registerPost(run.scope, step, actionUse);
  return runNodeAction(run, actionUse, runs.main);
}

async function runControl(run: PhaseRun, control: StepControl): Promise<PhaseBodyResult> {
  const { background } = run.scope.job;
  const print = (line: string): void => run.log.print("text", line);
  if (control.kind === "wait") return { conclusion: await background.wait(control.targets, print) };
  if (control.kind === "wait-all") return { conclusion: await background.waitAll(print) };
  await background.cancel(control.targets, print);
  return { conclusion: "success" };
}

/** Registers an action's post, once, when its pre or main phase starts. */
export function registerPost(scope: StepScope, step: Step, actionUse: ActionUse): void {
  const { runs } = actionUse.action;
  if (runs.using !== "node" || runs.post === undefined) return;
  actionUse.scope = scope;
  if (actionUse.hasRegisteredPost) return;
  actionUse.hasRegisteredPost = true;
  const script = runs.post;
  scope.posts.push({
    async run(annotations) {
      const latest = actionUse.scope ?? scope;
      const result = await runPhase({
        scope: annotations ? { ...latest, annotations } : latest,
        step,
        phase: "post",
        name: `Run ${step.uses}`,
        condition: runs.postIf,
        github: createStepGithub(step),
        body: (run) => runNodeAction(run, actionUse, script),
      });
      applyEffects(scope.job, result.effects);
      if (result.conclusion === "failure" && scope.job.status === "success") scope.job.status = "failure";
    },
  });
}

/** Creates the `github` values of one step. */
export function createStepGithub(step: Step): JsonObject {
  return { action: step.key };
}

/** Stores the result of a finished step in its scope. */
function settle(scope: StepScope, step: Step, result: PhaseResult): void {
  saveState(scope, step, result);
  publishOutputs(scope, step, result);
  if (result.conclusion === "failure" && scope.status.value === "success") scope.status.value = "failure";
  if (result.conclusion === "cancelled" && scope.depth > 0) scope.status.value = "cancelled";
}

function saveState(scope: StepScope, step: Step, result: PhaseResult): void {
  const actionUse = scope.uses.get(step.key);
  if (actionUse) Object.assign(actionUse.state, result.effects.state);
}

function publishOutputs(scope: StepScope, step: Step, result: PhaseResult): void {
  applyEffects(scope.job, result.effects);
  if (step.id === undefined) return;
  scope.steps[step.id] = { outputs: result.effects.outputs, outcome: result.outcome, conclusion: result.conclusion };
}
