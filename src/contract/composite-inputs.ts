import { isObject, tryParseJson } from "../text/json-value.ts";
import type { Field } from "./field.ts";
import { findUndeclared } from "./undeclared-inputs.ts";

/**
 * The given and the declared inputs of a composite. GitHub copies all given ones into its `inputs`
 * context.
 */
export interface CompositeInputs {
  /** The composite's title, for the message. */
  readonly action: string;
  readonly declared: readonly string[];
  readonly given: Readonly<{ [name: string]: string }>;
}

/**
 * Renders the text for the `with:` of a composite's first step that passes its inputs on. It
 * contains an expression.
 */
export function compositeInputsText(action: string, declared: readonly string[]): string {
  return `{"action":${JSON.stringify(action)},"declared":${JSON.stringify(declared)},"given":\${{ toJSON(inputs) }}}`;
}

/** The inputs that a composite passes to its first step. Empty when no composite uses the step. */
export const compositeInputs: Field<CompositeInputs | undefined> = {
  expects: "what a composite action of the suite writes",
  parse: (raw) => {
    if (raw.trim() === "") return { ok: true, value: undefined };
    const { action, declared, given } = objectOr(tryParseJson(raw));
    const isGood = typeof action === "string" && isTextList(declared) && isObject(given);
    return isGood ? { ok: true, value: { action, declared, given: renderTexts(given) } } : { ok: false };
  },
};

/**
 * Collects the texts of the inputs that the composite does not declare. They are masked before
 * anything is printed.
 */
export function collectUndeclaredTexts({ declared, given }: CompositeInputs): string[] {
  return findUndeclared(Object.keys(given), declared).map((name) => given[name] ?? "");
}

function objectOr(value: unknown): { readonly [key: string]: unknown } {
  return isObject(value) ? value : {};
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function renderTexts(given: { readonly [key: string]: unknown }): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}
