import type { Scope } from "../expression/evaluate.ts";
import { resolveText, resolveTextMap } from "../expression/resolve.ts";
import type { StepLog } from "../log/step-log.ts";
import type { Action, Step } from "../workflow/model.ts";
import { readAction } from "../workflow/read-action.ts";
import { resolveUses, type UsesTarget } from "../workflow/resolve-uses.ts";
import type { PostStep, StepScope } from "./state.ts";

/** One `uses:` step of a job: what its pre, main and post phases share. */
export interface Use {
  readonly target: Extract<UsesTarget, { kind: "action" }>;
  readonly action: Action;
  /** What the action wrote to GITHUB_STATE. */
  readonly state: Record<string, string>;
  hasRegisteredPost: boolean;
  /** The scope of the latest phase, which the post sees. */
  scope?: StepScope;
  /** Of a composite: the uses and posts of its own steps. */
  readonly inner: { readonly uses: Map<string, Use>; readonly posts: PostStep[] };
}

/**
 * The action behind a step, read once per step. `undefined` for actions that have nothing to do here.
 *
 * @throws WorkflowError or Error, when there is no such action or its manifest is wrong
 */
export function loadUse(scope: StepScope, step: Step): Use | undefined {
  const known = scope.uses.get(step.key);
  if (known) return known;
  const target = targetOf(scope, step);
  if (target.kind === "no-op") return undefined;
  if (target.kind === "refused") throw new Error(`The action "${step.uses}" cannot run here: ${target.why}. [REFUSED]`);
  const action = readAction(target.folder);
  const inner = { uses: new Map<string, Use>(), posts: [] };
  const use: Use = { target, action, state: {}, hasRegisteredPost: false, inner };
  scope.uses.set(step.key, use);
  return use;
}

/** Where a step's `uses:` leads in this scope. */
export function targetOf(scope: StepScope, step: Step): UsesTarget {
  const { job, repository } = scope;
  return resolveUses(step.uses ?? "", { workspace: job.workspace, repository, suite: job.run.suite });
}

/**
 * The inputs of an action by their declared names: what `with:` gives, defaults for the rest. Unknown inputs and deprecated ones are
 * warned about; `required` is not enforced. All of this is what GitHub's runner does.
 */
export function readInputs(use: Use, step: Step, expressions: Scope, log?: StepLog): Record<string, string> {
  const given = resolveTextMap(step.with, expressions);
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), { name, value }]));
  const declared = new Set(use.action.inputs.map((input) => input.name.toLowerCase()));
  const unknown = [...byName].filter(([key]) => !declared.has(key)).map(([, { name }]) => `'${name}'`);
  if (unknown.length > 0) {
    const valid = use.action.inputs.map((input) => `'${input.name}'`).join(", ");
    log?.annotate({
      level: "warning",
      message: `Unexpected input(s) ${unknown.join(", ")}, valid inputs are [${valid}]`,
    });
  }
  const inputs = Object.fromEntries([...byName.values()].map(({ name, value }) => [name, value]));
  for (const input of use.action.inputs) {
    const key = input.name.toLowerCase();
    const own = byName.get(key);
    if (own && input.deprecationMessage)
      log?.annotate({
        level: "warning",
        message: `Input '${input.name}' has been deprecated with message: ${input.deprecationMessage}`,
      });
    if (own) delete inputs[own.name];
    inputs[input.name] = own ? own.value : resolveText(input.default, expressions);
  }
  return inputs;
}
