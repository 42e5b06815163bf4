import { createAnnotationPool } from "../log/annotation-pool.ts";
import { maxActionDepth } from "../workflow/depth.ts";
import type { Step } from "../workflow/model.ts";
import { applyEffects } from "./apply-effects.ts";
import { childScope, compositeSteps, registerPosts } from "./run-composite.ts";
import { runNodeAction } from "./run-node-action.ts";
import { runPhase } from "./run-phase.ts";
import { registerPost, stepGithub } from "./run-step.ts";
import { stepScope } from "./scope.ts";
import type { StepScope } from "./state.ts";
import { loadUse, readInputs, targetOf } from "./use.ts";

/** Runs the `pre` of all actions of a job, nested ones included, before the first step. Actions from `./` have none, as on GitHub. */
export async function runPres(scope: StepScope, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step.uses === undefined) continue;
    const target = targetOf(scope, step);
    if (target.kind !== "action" || target.isLocal) continue;
    const use = loadUse(scope, step);
    if (use && compositeSteps(use).length > 0) await runNested(scope, step);
    else await runPre(scope, step);
  }
}

async function runNested(scope: StepScope, step: Step): Promise<void> {
  const use = loadUse(scope, step);
  if (!use || !hasPre(scope, step)) return;
  const env = { ...scope.job.env, ...scope.overrides };
  const inputs = readInputs(use, step, stepScope(scope, "pre", env));
  const annotations = scope.annotations ?? createAnnotationPool();
  const child = childScope(scope, use, inputs, { overrides: scope.overrides, signal: scope.signal, annotations });
  await runPres(child, compositeSteps(use));
  if (child.posts.length > 0) registerPosts(scope, use, child);
  if (!scope.annotations) scope.job.annotations.push(...annotations.annotations);
}

/** Whether any action below has a `pre`; most have none, and then nothing of the composite needs to be evaluated this early. */
function hasPre(scope: StepScope, step: Step, depth = 0): boolean {
  const target = step.uses === undefined ? undefined : targetOf(scope, step);
  if (target?.kind !== "action" || target.isLocal || depth > maxActionDepth) return false;
  const use = loadUse(scope, step);
  if (!use) return false;
  if (use.action.runs.using === "node") return use.action.runs.pre !== undefined;
  const inner = { ...scope, repository: use.target.repository, uses: use.inner.uses };
  return compositeSteps(use).some((child) => hasPre(inner, child, depth + 1));
}

async function runPre(scope: StepScope, step: Step): Promise<void> {
  const use = loadUse(scope, step);
  const runs = use?.action.runs;
  if (!use || runs?.using !== "node" || runs.pre === undefined) return;
  const script = runs.pre;
  const end = await runPhase({
    scope,
    step,
    phase: "pre",
    name: `Run ${step.uses}`,
    condition: runs.preIf,
    github: stepGithub(step),
    body: (run) => {
      registerPost(scope, step, use);
      return runNodeAction(run, use, script);
    },
  });
  Object.assign(use.state, end.effects.state);
  applyEffects(scope.job, end.effects);
  if (end.conclusion === "failure" && scope.job.status === "success") scope.job.status = "failure";
}
