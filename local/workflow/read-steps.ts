import type { Step as ParsedStep } from "@actions/workflow-parser/model/workflow-template";
import { findEntry, readLiteralText, type Template } from "../expression/template.ts";
import type { Step, StepControl } from "./model.ts";

/**
 * Merges the parser's steps (ids, conditions with their status function) with their raw mappings,
 * which contain the fields that the parser drops. A `parallel` block becomes background steps and a
 * wait for them.
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
  const id = readLiteralText(findEntry(raw, "id"));
  const control = readControl(step);
  const uses = readLiteralText(findEntry(raw, "uses"));
  const base = {
    key,
    if: "if" in step && step.if ? step.if.expression : control ? "always()" : "success()",
    background: "background" in step && step.background === true,
    ...(id === undefined ? {} : { id }),
    ...(uses === undefined ? {} : { uses }),
    ...(control === undefined ? {} : { control }),
    ...(raw.at === undefined ? {} : { at: raw.at }),
  };
  const name =
    findEntry(raw, "name") ?? (control ? { kind: "literal" as const, value: renderControlName(control) } : undefined);
  return withTemplates(base, raw, name);
}

function withTemplates(base: Step, raw: Template, name: Template | undefined): Step {
  const fields = {
    name,
    env: findEntry(raw, "env"),
    continueOnError: findEntry(raw, "continue-on-error"),
    timeoutMinutes: findEntry(raw, "timeout-minutes"),
    run: findEntry(raw, "run"),
    shell: findEntry(raw, "shell"),
    workingDirectory: findEntry(raw, "working-directory"),
    with: findEntry(raw, "with"),
  };
  return { ...base, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

function readParallel(steps: readonly ParsedStep[], raw: Template, key: string): Step[] {
  const children = readSteps(steps, findEntry(raw, "parallel"), `${key}_`).map((step) => ({
    ...step,
    background: true,
  }));
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

function readControl(step: ParsedStep): StepControl | undefined {
  if ("wait" in step) return { kind: "wait", targets: step.wait.map((target) => target.value) };
  if ("wait-all" in step) return { kind: "wait-all" };
  if ("cancel" in step) return { kind: "cancel", targets: [step.cancel.value] };
  return undefined;
}

function renderControlName(control: StepControl): string {
  return { wait: "Wait", "wait-all": "Wait for all", cancel: "Cancel" }[control.kind];
}
