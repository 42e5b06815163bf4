import type { Step as ParsedStep } from "@actions/workflow-parser/model/workflow-template";
import type { Step, StepControl } from "./model.ts";
import { entry, literalText, type Template } from "./template.ts";

/**
 * Joins the parser's steps (ids, conditions with their status function) with the raw mappings they came from, which hold what the
 * parser drops. A `parallel` block becomes its steps in the background followed by a wait for them, which is what it means.
 */
export function readSteps(parsed: readonly ParsedStep[], raw: Template | undefined, scope = ""): Step[] {
  const items = raw?.kind === "sequence" ? raw.items : [];
  return parsed.flatMap((step, index) => {
    const template = items[index];
    if (!template) return [];
    const key = `${scope}${step.id || `__${"uses" in step ? "uses" : "run"}_${index + 1}`}`;
    if ("parallel" in step) return readParallel(step.parallel, template, key);
    return [readStep(step, template, key)];
  });
}

function readStep(step: Exclude<ParsedStep, { parallel: ParsedStep[] }>, raw: Template, key: string): Step {
  const id = literalText(entry(raw, "id"));
  const control = controlOf(step);
  const uses = literalText(entry(raw, "uses"));
  const base = {
    key,
    if: "if" in step && step.if ? step.if.expression : control ? "always()" : "success()",
    background: "background" in step && step.background === true,
    ...(id === undefined ? {} : { id }),
    ...(uses === undefined ? {} : { uses }),
    ...(control === undefined ? {} : { control }),
    ...(raw.at === undefined ? {} : { at: raw.at }),
  };
  const name = entry(raw, "name") ?? (control ? { kind: "literal" as const, value: controlName(control) } : undefined);
  return withTemplates(base, raw, name);
}

function withTemplates(base: Step, raw: Template, name: Template | undefined): Step {
  const fields = {
    name,
    env: entry(raw, "env"),
    continueOnError: entry(raw, "continue-on-error"),
    timeoutMinutes: entry(raw, "timeout-minutes"),
    run: entry(raw, "run"),
    shell: entry(raw, "shell"),
    workingDirectory: entry(raw, "working-directory"),
    with: entry(raw, "with"),
  };
  return { ...base, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

function readParallel(steps: readonly ParsedStep[], raw: Template, key: string): Step[] {
  const children = readSteps(steps, entry(raw, "parallel"), `${key}_`).map((step) => ({ ...step, background: true }));
  const targets = children.map((step) => step.id ?? step.key);
  const control: StepControl = { kind: "wait", targets };
  const wait: Step = {
    key,
    name: { kind: "literal", value: "Parallel group" },
    if: "always()",
    background: false,
    control,
    ...(raw.at ? { at: raw.at } : {}),
  };
  return [...children, wait];
}

function controlOf(step: ParsedStep): StepControl | undefined {
  if ("wait" in step) return { kind: "wait", targets: step.wait.map((target) => target.value) };
  if ("wait-all" in step) return { kind: "wait-all" };
  if ("cancel" in step) return { kind: "cancel", targets: [step.cancel.value] };
  return undefined;
}

function controlName(control: StepControl): string {
  return { wait: "Wait", "wait-all": "Wait for all", cancel: "Cancel" }[control.kind];
}
