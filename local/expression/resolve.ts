import type { Json, JsonObject } from "./data.ts";
import { ExpressionFailure, evaluate, evaluateToText, type Scope } from "./evaluate.ts";
import type { Position, Template } from "./template.ts";

/** Evaluates all expressions of a template. A `${{ insert }}` key merges the object under it. */
export function resolveTemplate(template: Template, scope: Scope): Json {
  switch (template.kind) {
    case "literal":
      return template.value;
    case "expression":
      return evaluate(template.expression, scope, template.at);
    case "sequence":
      return template.items.map((item) => resolveTemplate(item, scope));
    case "mapping":
      return resolveMapping(template, scope, resolveTemplate);
  }
}

/** Evaluates a scalar template to text; null and an absent template give empty text. */
export function resolveText(template: Template | undefined, scope: Scope): string {
  if (template === undefined) return "";
  if (template.kind === "expression") return evaluateToText(template.expression, scope, template.at);
  if (template.kind === "literal") return template.value === null ? "" : String(template.value);
  throw new ExpressionFailure("a list or map", new Error("Text was expected"), template.at);
}

/** Evaluates a flat map of texts, as in `env:` and `with:`. The whole map may be one expression. */
export function resolveTextMap(template: Template | undefined, scope: Scope): { [key: string]: string } {
  if (template === undefined) return {};
  if (template.kind === "mapping") return resolveMapping(template, scope, resolveText) as { [key: string]: string };
  const value = resolveTemplate(template, scope);
  if (value === null || value === "") return {};
  if (!isObject(value)) throw toExpectationFailure("A map was expected", template.at);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toText(item)]));
}

/** Evaluates a number, which may be a fraction. Returns `fallback` when the template is absent. */
export function resolveNumber(template: Template | undefined, scope: Scope, fallback: number): number {
  if (template === undefined) return fallback;
  const value = Number(resolveText(template, scope));
  if (!Number.isFinite(value)) throw toExpectationFailure("A number was expected", template.at);
  return value;
}

/**
 * Evaluates `true` or `false`; other values fail, as on GitHub. Returns `fallback` when the
 * template is absent.
 */
export function resolveBoolean(template: Template | undefined, scope: Scope, fallback: boolean): boolean {
  if (template === undefined) return fallback;
  const text = resolveText(template, scope);
  if (text !== "true" && text !== "false") throw toExpectationFailure('"true" or "false" was expected', template.at);
  return text === "true";
}

/** True for a JSON object; false for arrays and null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function resolveMapping(
  template: Extract<Template, { kind: "mapping" }>,
  scope: Scope,
  resolveValue: (value: Template, scope: Scope) => Json,
): JsonObject {
  const result: { [key: string]: Json } = {};
  for (const { key, value } of template.entries) {
    if (key.kind === "expression" && key.expression === "insert") {
      const inserted = resolveTemplate(value, scope);
      if (isObject(inserted)) Object.assign(result, inserted);
      continue;
    }
    result[resolveText(key, scope)] = resolveValue(value, scope);
  }
  return result;
}

function toText(value: Json): string {
  return value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
}

function toExpectationFailure(what: string, at: Position | undefined): ExpressionFailure {
  return new ExpressionFailure("value", new Error(what), at);
}
