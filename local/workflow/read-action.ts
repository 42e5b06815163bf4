import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NoOperationTraceWriter } from "@actions/workflow-parser";
import { ACTION_ROOT } from "@actions/workflow-parser/actions/action-constants";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { getActionSchema } from "@actions/workflow-parser/actions/action-schema";
import { convertActionTemplate } from "@actions/workflow-parser/actions/action-template";
import { TemplateContext, TemplateValidationErrors } from "@actions/workflow-parser/templates/template-context";
import type { Action, ActionInput, ActionRuns } from "./model.ts";
import { WorkflowError } from "./problem.ts";
import { readSteps } from "./read-steps.ts";
import { problemsOf, readTemplate } from "./read-template.ts";
import { entry, literalText, type Template } from "./template.ts";
import { readValues } from "./value-reader.ts";

/** The manifest names the runner looks for, in its order. */
const manifestNames = ["action.yml", "action.yaml"] as const;

/** The path of a folder's manifest, or `undefined` when it has none. */
export function findManifest(folder: string): string | undefined {
  return manifestNames.map((name) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Reads and checks an action's manifest.
 *
 * @throws WorkflowError when the folder has no manifest or the manifest is wrong
 */
export function readAction(folder: string): Action {
  const path = findManifest(folder);
  if (path === undefined)
    throw new WorkflowError([
      {
        message: `There is no action.yml in "${folder}". An action's folder must hold one. Check the path after "uses:".`,
      },
    ]);
  const content = readFileSync(path, "utf8");
  const checked = parseAction({ name: path, content }, new NoOperationTraceWriter());
  if (!checked.value || checked.context.errors.count > 0) throw new WorkflowError(problemsOf(checked.context, path));
  const trace = new NoOperationTraceWriter();
  const context = new TemplateContext(new TemplateValidationErrors(), getActionSchema(), trace);
  const token = readValues(context, ACTION_ROOT, path, content) ?? checked.value;
  const converted = convertActionTemplate(context, token);
  if (context.errors.count > 0) throw new WorkflowError(problemsOf(context, path));
  const root = readTemplate(token, path);
  const outputs = (converted.outputs ?? []).map(({ id }) => [id, outputValue(root, id)]);
  return {
    path,
    name: converted.name ?? path,
    inputs: (converted.inputs ?? []).map(({ id }) => readInput(id, entry(entry(root, "inputs"), id))),
    outputs: Object.fromEntries(outputs),
    runs: readRuns(root, converted.runs.using === "composite" ? converted.runs.steps : []),
  };
}

function outputValue(root: Template, id: string): Template {
  return entry(entry(entry(root, "outputs"), id), "value") ?? { kind: "literal", value: "" };
}

function readInput(name: string, raw: Template | undefined): ActionInput {
  const fallback = entry(raw, "default");
  const deprecationMessage = literalText(entry(raw, "deprecationMessage"));
  return {
    name,
    ...(fallback ? { default: fallback } : {}),
    ...(deprecationMessage === undefined ? {} : { deprecationMessage }),
  };
}

function readRuns(root: Template, steps: Parameters<typeof readSteps>[0]): ActionRuns {
  const runs = entry(root, "runs");
  const text = (key: string): string | undefined => literalText(entry(runs, key));
  const using = text("using") ?? "";
  if (using === "docker") return { using: "docker" };
  if (using === "composite") return { using: "composite", steps: readSteps(steps, entry(runs, "steps")) };
  const pre = text("pre");
  const post = text("post");
  return {
    using: "node",
    main: text("main") ?? "",
    preIf: condition(entry(runs, "pre-if")),
    postIf: condition(entry(runs, "post-if")),
    ...(pre === undefined ? {} : { pre }),
    ...(post === undefined ? {} : { post }),
  };
}

/** `pre-if` and `post-if` default to `always()`, and no status function is added to what is written. */
function condition(template: Template | undefined): string {
  if (template?.kind === "expression") return template.expression;
  return literalText(template) ?? "always()";
}
