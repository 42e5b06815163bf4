import { isObject, jsonIn } from "../text/json-value.ts";
import type { Field } from "./field.ts";
import { undeclaredAmong } from "./undeclared-inputs.ts";

/** The inputs that a composite was given, beside those that it declares. GitHub copies all given ones into its `inputs` context. */
export interface CompositeInputs {
  /** The composite's title, for the message. */
  readonly action: string;
  readonly declared: readonly string[];
  readonly given: Readonly<{ [name: string]: string }>;
}

/** The text for the `with:` of a composite's first step that hands its inputs on, with an expression in it. */
export function compositeInputsText(action: string, declared: readonly string[]): string {
  return `{"action":${JSON.stringify(action)},"declared":${JSON.stringify(declared)},"given":\${{ toJSON(inputs) }}}`;
}

/** What a composite hands to its first step; empty where no composite uses the step. */
export const compositeInputs: Field<CompositeInputs | undefined> = {
  expects: "what a composite action of the suite writes",
  parse: (raw) => {
    if (raw.trim() === "") return { ok: true, value: undefined };
    const { action, declared, given } = objectOr(jsonIn(raw));
    const isGood = typeof action === "string" && isTextList(declared) && isObject(given);
    return isGood ? { ok: true, value: { action, declared, given: textsIn(given) } } : { ok: false };
  },
};

/** The texts of the inputs that the composite does not declare, to be masked before anything is said. */
export function undeclaredTexts({ declared, given }: CompositeInputs): string[] {
  return undeclaredAmong(Object.keys(given), declared).map((name) => given[name] ?? "");
}

function objectOr(value: unknown): { readonly [key: string]: unknown } {
  return isObject(value) ? value : {};
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function textsIn(given: { readonly [key: string]: unknown }): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}
