import type { Scope } from "../../expression/evaluate.ts";
import { resolveText, resolveTextMap } from "../../expression/resolve.ts";
import type { StepLog } from "../../log/step-log.ts";
import type { Step } from "../../workflow/model.ts";
import { readAction } from "../../workflow/read-action.ts";
import { resolveUses, type UsesTarget } from "../../workflow/resolve-uses.ts";
import type { ActionUse, StepScope } from "./state.ts";

/**
 * Loads the action of a step, once per step. Returns `undefined` for actions that are not run here.
 *
 * @throws WorkflowError or Error, when the action does not exist or its manifest is invalid
 */
export function loadActionUse(scope: StepScope, step: Step): ActionUse | undefined {
  const known = scope.uses.get(step.key);
  if (known) return known;
  const target = resolveTarget(scope, step);
  if (target.kind === "no-op") return undefined;
  if (target.kind === "refused") throw new Error(`The action "${step.uses}" cannot run here: ${target.why}. [REFUSED]`);
  const action = readAction(target.folder);
  const inner = { uses: new Map<string, ActionUse>(), posts: [] };
  const actionUse: ActionUse = { target, action, state: {}, hasRegisteredPost: false, inner };
  scope.uses.set(step.key, actionUse);
  return actionUse;
}

/** Resolves a step's `uses:` in this scope. */
export function resolveTarget(scope: StepScope, step: Step): UsesTarget {
  const { job, repository } = scope;
  return resolveUses(step.uses ?? "", { workspace: job.workspace, repository, suite: job.run.suite });
}

/**
 * Reads the inputs of an action by their declared names: values of `with:`, and defaults for the
 * rest. Unknown and deprecated inputs cause a warning; `required` is not enforced. GitHub's runner
 * does the same.
 */
export function readInputs(use: ActionUse, step: Step, expressions: Scope, log?: StepLog): { [key: string]: string } {
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
