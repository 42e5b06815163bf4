import { resolveText } from "../../expression/resolve.ts";
import { type AnnotationPool, createAnnotationPool } from "../../log/annotation-pool.ts";
import type { Action, Step } from "../../workflow/model.ts";
import { MAX_ACTION_DEPTH } from "../../workflow/resolve-uses.ts";
import { readInputs } from "../state/action-use.ts";
import { createExpressionScope } from "../state/scope.ts";
import type { ActionUse, StepScope } from "../state/state.ts";
import type { PhaseBodyResult, PhaseRun } from "./phase.ts";
import { toRepositoryValues } from "./run-node-action.ts";

/** The use of a composite action. */
export type CompositeUse = ActionUse & { readonly action: Action & { readonly runs: { readonly using: "composite" } } };

/** True for a composite action. */
export function isComposite(actionUse: ActionUse): actionUse is CompositeUse {
  return actionUse.action.runs.using === "composite";
}

/**
 * Runs the steps of a composite action in order. A failed step fails the action; later steps still
 * evaluate their conditions. `runStep` is an argument because it calls this function.
 */
export async function runComposite(
  run: PhaseRun,
  actionUse: CompositeUse,
  runStep: (scope: StepScope, step: Step) => Promise<void>,
): Promise<PhaseBodyResult> {
  const { scope, log } = run;
  if (scope.depth + 1 > MAX_ACTION_DEPTH)
    throw new Error(`The action "${run.step.uses}" nests deeper than ${MAX_ACTION_DEPTH} levels. Does it use itself?`);
  const inputs = readInputs(actionUse, run.step, run.expressions, log);
  const child = createChildScope(scope, actionUse, inputs, run);
  registerCompositePosts(scope, actionUse, child);
  for (const step of actionUse.action.runs.steps) {
    if (run.signal.aborted) break;
    await runStep(child, step);
  }
  const expressions = createExpressionScope(child, "main", run.env);
  const outputs = Object.entries(actionUse.action.outputs).map(([name, value]) => [
    name,
    resolveText(value, expressions),
  ]);
  return { conclusion: child.status.value, outputs: Object.fromEntries(outputs) };
}

/** Creates the scope of a composite's steps. `run` is the phase of the step that uses it. */
export function createChildScope(
  scope: StepScope,
  actionUse: ActionUse,
  inputs: { readonly [key: string]: string },
  run: {
    readonly overrides: { readonly [key: string]: string };
    readonly signal: AbortSignal;
    readonly annotations: AnnotationPool;
  },
): StepScope {
  const { repository } = actionUse.target;
  return {
    job: scope.job,
    depth: scope.depth + 1,
    steps: {},
    inputs,
    overrides: run.overrides,
    posts: actionUse.inner.posts,
    github: { ...scope.github, ...toRepositoryValues(actionUse), action_path: actionUse.target.folder },
    repository,
    uses: actionUse.inner.uses,
    signal: run.signal,
    annotations: run.annotations,
    status: { value: "success" },
  };
}

/** Registers one post for the composite, which runs the posts of its steps in reverse order. */
export function registerCompositePosts(scope: StepScope, actionUse: ActionUse, child: StepScope): void {
  if (actionUse.hasRegisteredPost) return;
  actionUse.hasRegisteredPost = true;
  scope.posts.push({
    async run(outer?: AnnotationPool) {
      const annotations = outer ?? createAnnotationPool();
      for (let post = child.posts.pop(); post; post = child.posts.pop()) await post.run(annotations);
      if (!outer) scope.job.annotations.push(...annotations.annotations);
    },
  });
}

/** Returns the steps of a composite; empty for other actions. */
export function listCompositeSteps(actionUse: ActionUse): readonly Step[] {
  return isComposite(actionUse) ? actionUse.action.runs.steps : [];
}
