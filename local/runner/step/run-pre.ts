import { createAnnotationPool } from "../../log/annotation-pool.ts";
import type { Step } from "../../workflow/model.ts";
import { MAX_ACTION_DEPTH } from "../../workflow/resolve-uses.ts";
import { loadActionUse, readInputs, resolveTarget } from "../state/action-use.ts";
import { applyEffects } from "../state/apply-effects.ts";
import { createExpressionScope } from "../state/scope.ts";
import type { StepScope } from "../state/state.ts";
import { createChildScope, listCompositeSteps, registerCompositePosts } from "./run-composite.ts";
import { runNodeAction } from "./run-node-action.ts";
import { runPhase } from "./run-phase.ts";
import { registerPost, createStepGithub } from "./run-step.ts";

/**
 * Runs the `pre` of all actions of a job, nested ones included. Actions from `./` have none, as on
 * GitHub.
 */
export async function runPrePhases(scope: StepScope, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step.uses === undefined) continue;
    const target = resolveTarget(scope, step);
    if (target.kind !== "action" || target.isLocal) continue;
    const actionUse = loadActionUse(scope, step);
    if (actionUse && listCompositeSteps(actionUse).length > 0) await runCompositePre(scope, step);
    else await runActionPre(scope, step);
  }
}

async function runCompositePre(scope: StepScope, step: Step): Promise<void> {
  const actionUse = loadActionUse(scope, step);
  if (!actionUse || !hasPre(scope, step)) return;
  const env = { ...scope.job.env, ...scope.overrides };
  const inputs = readInputs(actionUse, step, createExpressionScope(scope, "pre", env));
  const annotations = scope.annotations ?? createAnnotationPool();
  const child = createChildScope(scope, actionUse, inputs, {
    overrides: scope.overrides,
    signal: scope.signal,
    annotations,
  });
  await runPrePhases(child, listCompositeSteps(actionUse));
  if (child.posts.length > 0) registerCompositePosts(scope, actionUse, child);
  if (!scope.annotations) scope.job.annotations.push(...annotations.annotations);
}

/**
 * True when a nested action has a `pre`. Otherwise the composite's inputs need not be evaluated at
 * set-up.
 */
function hasPre(scope: StepScope, step: Step, depth = 0): boolean {
  const target = step.uses === undefined ? undefined : resolveTarget(scope, step);
  if (target?.kind !== "action" || target.isLocal || depth > MAX_ACTION_DEPTH) return false;
  const actionUse = loadActionUse(scope, step);
  if (!actionUse) return false;
  if (actionUse.action.runs.using === "node") return actionUse.action.runs.pre !== undefined;
  const inner = { ...scope, repository: actionUse.target.repository, uses: actionUse.inner.uses };
  return listCompositeSteps(actionUse).some((child) => hasPre(inner, child, depth + 1));
}

async function runActionPre(scope: StepScope, step: Step): Promise<void> {
  const actionUse = loadActionUse(scope, step);
  const runs = actionUse?.action.runs;
  if (!actionUse || runs?.using !== "node" || runs.pre === undefined) return;
  const script = runs.pre;
  const result = await runPhase({
    scope,
    step,
    phase: "pre",
    name: `Run ${step.uses}`,
    condition: runs.preIf,
    github: createStepGithub(step),
    body: (run) => {
      registerPost(scope, step, actionUse);
      return runNodeAction(run, actionUse, script);
    },
  });
  Object.assign(actionUse.state, result.effects.state);
  applyEffects(scope.job, result.effects);
  if (result.conclusion === "failure" && scope.job.status === "success") scope.job.status = "failure";
}
