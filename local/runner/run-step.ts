import type { JsonObject } from "../expression/data.ts";
import type { Step, StepControl } from "../workflow/model.ts";
import { applyEffects } from "./apply-effects.ts";
import { isComposite, runComposite } from "./run-composite.ts";
import { runNoOp } from "./run-no-op.ts";
import { runNodeAction } from "./run-node-action.ts";
import { type PhaseBodyEnd, type PhaseEnd, type PhaseRequest, type PhaseRun, runPhase } from "./run-phase.ts";
import { runScript } from "./run-script.ts";
import type { StepScope } from "./state.ts";
import { loadUse, type Use } from "./use.ts";

/** Runs the main phase of a step, or starts it in the background. What it leaves goes into the scope; this never throws. */
export async function runStep(scope: StepScope, step: Step): Promise<void> {
  const { job } = scope;
  if (!step.background) {
    settle(scope, step, await runPhase(mainPhase(scope, step)));
    return;
  }
  const stop = new AbortController();
  let end: PhaseEnd | undefined;
  job.background.start({
    id: step.id ?? step.key,
    name: step.id ?? step.key,
    stop,
    run: async () => {
      end = await runPhase({ ...mainPhase(scope, step), stop: stop.signal });
      remember(scope, step, end);
      return end.conclusion;
    },
    reveal: () => {
      if (end) reveal(scope, step, end);
    },
  });
}

function mainPhase(scope: StepScope, step: Step): PhaseRequest {
  return {
    scope,
    step,
    phase: "main",
    name: step.uses === undefined ? (step.id ?? (step.run ? "Run script" : step.key)) : `Run ${step.uses}`,
    condition: step.if,
    github: stepGithub(step),
    leavesCancellationToSteps: () => {
      const use = scope.uses.get(step.key);
      return use !== undefined && isComposite(use);
    },
    body: (run) => runBody(run),
  };
}

async function runBody(run: PhaseRun): Promise<PhaseBodyEnd> {
  const { step } = run;
  if (step.run) return runScript(run);
  if (step.control) return runControl(run, step.control);
  const use = loadUse(run.scope, step);
  if (!use) return runNoOp(run);
  if (isComposite(use)) return runComposite(run, use);
  const { runs } = use.action;
  if (runs.using !== "node")
    throw new Error(`The action "${step.uses}" needs Docker, which is not run here. [REFUSED]`);
  if (use.target.isLocal && runs.pre !== undefined)
    run.log.annotate({
      level: "warning",
      message: `\`pre\` execution is not supported for local action from '${step.uses}'`,
    });
  registerPost(run.scope, step, use);
  return runNodeAction(run, use, runs.main);
}

async function runControl(run: PhaseRun, control: StepControl): Promise<PhaseBodyEnd> {
  const { background } = run.scope.job;
  const print = (line: string): void => run.log.print("text", line);
  if (control.kind === "wait") return { conclusion: await background.wait(control.targets, print) };
  if (control.kind === "wait-all") return { conclusion: await background.waitAll(print) };
  await background.cancel(control.targets, print);
  return { conclusion: "success" };
}

/** Registers an action's post, once, when its pre or main starts. */
export function registerPost(scope: StepScope, step: Step, use: Use): void {
  const { runs } = use.action;
  if (runs.using !== "node" || runs.post === undefined) return;
  use.scope = scope;
  if (use.hasRegisteredPost) return;
  use.hasRegisteredPost = true;
  const script = runs.post;
  scope.posts.push({
    async run(annotations) {
      const latest = use.scope ?? scope;
      const end = await runPhase({
        scope: annotations ? { ...latest, annotations } : latest,
        step,
        phase: "post",
        name: `Run ${step.uses}`,
        condition: runs.postIf,
        github: stepGithub(step),
        body: (run) => runNodeAction(run, use, script),
      });
      applyEffects(scope.job, end.effects);
      if (end.conclusion === "failure" && scope.job.status === "success") scope.job.status = "failure";
    },
  });
}

/** The `github` values of one step. */
export function stepGithub(step: Step): JsonObject {
  return { action: step.key };
}

/** Puts what a finished step left into its scope. */
function settle(scope: StepScope, step: Step, end: PhaseEnd): void {
  remember(scope, step, end);
  reveal(scope, step, end);
  if (end.conclusion === "failure" && scope.status.value === "success") scope.status.value = "failure";
  if (end.conclusion === "cancelled" && scope.depth > 0) scope.status.value = "cancelled";
}

function remember(scope: StepScope, step: Step, end: PhaseEnd): void {
  const use = scope.uses.get(step.key);
  if (use) Object.assign(use.state, end.effects.state);
}

function reveal(scope: StepScope, step: Step, end: PhaseEnd): void {
  applyEffects(scope.job, end.effects);
  if (step.id === undefined) return;
  scope.steps[step.id] = { outputs: end.effects.outputs, outcome: end.outcome, conclusion: end.conclusion };
}
