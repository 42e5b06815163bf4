import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NoOperationTraceWriter } from "@actions/workflow-parser";
import { ACTION_ROOT } from "@actions/workflow-parser/actions/action-constants";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { getActionSchema } from "@actions/workflow-parser/actions/action-schema";
import { convertActionTemplate } from "@actions/workflow-parser/actions/action-template";
import { TemplateContext, TemplateValidationErrors } from "@actions/workflow-parser/templates/template-context";
import { findEntry, readLiteralText, type Template } from "../expression/template.ts";
import type { Action, ActionInput, ActionRuns } from "./model.ts";
import { readSteps } from "./read-steps.ts";
import { collectProblems, readTemplate } from "./read-template.ts";
import { readValues } from "./read-values.ts";
import { WorkflowError } from "./workflow-error.ts";

/** The file names of a manifest, in the runner's order. */
const MANIFEST_NAMES = ["action.yml", "action.yaml"] as const;

/** Returns the path of a directory's manifest, or `undefined` when it has none. */
export function findManifest(folder: string): string | undefined {
  return MANIFEST_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Reads and checks an action's manifest.
 *
 * @throws WorkflowError when the directory has no manifest or the manifest is invalid
 */
export function readAction(folder: string): Action {
  const path = findManifest(folder);
  if (path === undefined)
    throw new WorkflowError([
      {
        message: `There is no action.yml in "${folder}". An action's directory must contain one. Check the path after "uses:".`,
      },
    ]);
  const content = readFileSync(path, "utf8");
  const checked = parseAction({ name: path, content }, new NoOperationTraceWriter());
  if (!checked.value || checked.context.errors.count > 0)
    throw new WorkflowError(collectProblems(checked.context, path));
  const trace = new NoOperationTraceWriter();
  const context = new TemplateContext(new TemplateValidationErrors(), getActionSchema(), trace);
  const token = readValues(context, ACTION_ROOT, path, content) ?? checked.value;
  const converted = convertActionTemplate(context, token);
  if (context.errors.count > 0) throw new WorkflowError(collectProblems(context, path));
  const root = readTemplate(token, path);
  const outputs = (converted.outputs ?? []).map(({ id }) => [id, readOutput(root, id)]);
  return {
    path,
    name: converted.name ?? path,
    inputs: (converted.inputs ?? []).map(({ id }) => readInput(id, findEntry(findEntry(root, "inputs"), id))),
    outputs: Object.fromEntries(outputs),
    runs: readRuns(root, converted.runs.using === "composite" ? converted.runs.steps : []),
  };
}

function readOutput(root: Template, id: string): Template {
  return findEntry(findEntry(findEntry(root, "outputs"), id), "value") ?? { kind: "literal", value: "" };
}

function readInput(name: string, raw: Template | undefined): ActionInput {
  const fallback = findEntry(raw, "default");
  const deprecationMessage = readLiteralText(findEntry(raw, "deprecationMessage"));
  return {
    name,
    ...(fallback ? { default: fallback } : {}),
    ...(deprecationMessage === undefined ? {} : { deprecationMessage }),
  };
}

function readRuns(root: Template, steps: Parameters<typeof readSteps>[0]): ActionRuns {
  const runs = findEntry(root, "runs");
  const text = (key: string): string | undefined => readLiteralText(findEntry(runs, key));
  const using = text("using") ?? "";
  if (using === "docker") return { using: "docker" };
  if (using === "composite") return { using: "composite", steps: readSteps(steps, findEntry(runs, "steps")) };
  const pre = text("pre");
  const post = text("post");
  return {
    using: "node",
    main: text("main") ?? "",
    preIf: readCondition(findEntry(runs, "pre-if")),
    postIf: readCondition(findEntry(runs, "post-if")),
    ...(pre === undefined ? {} : { pre }),
    ...(post === undefined ? {} : { post }),
  };
}

/** `pre-if` and `post-if` default to `always()`. No status function is added to them. */
function readCondition(template: Template | undefined): string {
  if (template?.kind === "expression") return template.expression;
  return readLiteralText(template) ?? "always()";
}
