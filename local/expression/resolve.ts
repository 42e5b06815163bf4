import type { Position, Template } from "../workflow/template.ts";
import type { Json, JsonObject } from "./data.ts";
import { ExpressionFailure, evaluate, evaluateToText, type Scope } from "./evaluate.ts";

/** A template with all its expressions evaluated. `${{ insert }}` keys merge the object under them. */
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

/** The text of a scalar template; nothing for null. */
export function resolveText(template: Template | undefined, scope: Scope): string {
  if (template === undefined) return "";
  if (template.kind === "expression") return evaluateToText(template.expression, scope, template.at);
  if (template.kind === "literal") return template.value === null ? "" : String(template.value);
  throw new ExpressionFailure("a list or map", new Error("Text was expected"), template.at);
}

/** A flat map of texts, as in `env:` and `with:`; also when the whole map is one expression. */
export function resolveTextMap(template: Template | undefined, scope: Scope): Record<string, string> {
  if (template === undefined) return {};
  if (template.kind === "mapping") return resolveMapping(template, scope, resolveText) as Record<string, string>;
  const value = resolveTemplate(template, scope);
  if (value === null || value === "") return {};
  if (!isObject(value)) throw expected("A map was expected", template.at);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textOf(item)]));
}

/** A whole number or fraction; `fallback` when the template is absent. */
export function resolveNumber(template: Template | undefined, scope: Scope, fallback: number): number {
  if (template === undefined) return fallback;
  const value = Number(resolveText(template, scope));
  if (!Number.isFinite(value)) throw expected("A number was expected", template.at);
  return value;
}

/** A truth value; `fallback` when the template is absent. Only `true` and `false` are accepted, as on GitHub. */
export function resolveBoolean(template: Template | undefined, scope: Scope, fallback: boolean): boolean {
  if (template === undefined) return fallback;
  const text = resolveText(template, scope);
  if (text !== "true" && text !== "false") throw expected('"true" or "false" was expected', template.at);
  return text === "true";
}

/** Whether a JSON value is an object with keys. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function resolveMapping(
  template: Extract<Template, { kind: "mapping" }>,
  scope: Scope,
  resolveValue: (value: Template, scope: Scope) => Json,
): JsonObject {
  const result: Record<string, Json> = {};
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

function textOf(value: Json): string {
  return value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
}

function expected(what: string, at: Position | undefined): ExpressionFailure {
  return new ExpressionFailure("value", new Error(what), at);
}
