import { resolveText } from "../expression/resolve.ts";
import { type AnnotationPool, createAnnotationPool } from "../log/annotation-pool.ts";
import { maxActionDepth } from "../workflow/depth.ts";
import type { Action, Step } from "../workflow/model.ts";
import { repositoryValues } from "./run-node-action.ts";
import type { PhaseBodyEnd, PhaseRun } from "./run-phase.ts";
import { runStep } from "./run-step.ts";
import { stepScope } from "./scope.ts";
import type { StepScope } from "./state.ts";
import { readInputs, type Use } from "./use.ts";

/** The steps of a composite action as the runner sees them. */
export type CompositeUse = Use & { readonly action: Action & { readonly runs: { readonly using: "composite" } } };

/** Whether an action is a composite. */
export function isComposite(use: Use): use is CompositeUse {
  return use.action.runs.using === "composite";
}

/** Runs the steps of a composite action in order; a failed one fails the action, later ones may still ask to run. */
export async function runComposite(run: PhaseRun, use: CompositeUse): Promise<PhaseBodyEnd> {
  const { scope, log } = run;
  if (scope.depth + 1 > maxActionDepth)
    throw new Error(`The action "${run.step.uses}" nests deeper than ${maxActionDepth} levels. Does it use itself?`);
  const inputs = readInputs(use, run.step, run.expressions, log);
  const child = childScope(scope, use, inputs, run);
  registerPosts(scope, use, child);
  for (const step of use.action.runs.steps) {
    if (run.signal.aborted) break;
    await runStep(child, step);
  }
  const expressions = stepScope(child, "main", run.env);
  const outputs = Object.entries(use.action.outputs).map(([name, value]) => [name, resolveText(value, expressions)]);
  return { conclusion: child.status.value, outputs: Object.fromEntries(outputs) };
}

/** The scope of a composite's steps. `run` is the phase of the step that uses it. */
export function childScope(
  scope: StepScope,
  use: Use,
  inputs: Readonly<Record<string, string>>,
  run: {
    readonly overrides: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
    readonly annotations: AnnotationPool;
  },
): StepScope {
  const { repository } = use.target;
  return {
    job: scope.job,
    depth: scope.depth + 1,
    steps: {},
    inputs,
    overrides: run.overrides,
    posts: use.inner.posts,
    github: { ...scope.github, ...repositoryValues(use), action_path: use.target.folder },
    repository,
    uses: use.inner.uses,
    signal: run.signal,
    annotations: run.annotations,
    status: { value: "success" },
  };
}

/** The posts of a composite's steps run together, in reverse order, at the composite's place among the job's posts. */
export function registerPosts(scope: StepScope, use: Use, child: StepScope): void {
  if (use.hasRegisteredPost) return;
  use.hasRegisteredPost = true;
  scope.posts.push({
    async run(outer?: AnnotationPool) {
      const annotations = outer ?? createAnnotationPool();
      for (let post = child.posts.pop(); post; post = child.posts.pop()) await post.run(annotations);
      if (!outer) scope.job.annotations.push(...annotations.annotations);
    },
  });
}

/** The steps of a composite, none for other actions. */
export function compositeSteps(use: Use): readonly Step[] {
  return isComposite(use) ? use.action.runs.steps : [];
}
