import { credentialForm } from "../text/credential-form.ts";
import { describeText } from "../text/describe-text.ts";
import { jsonIn } from "../text/json-value.ts";
import { type KnownValue, overlapping } from "../text/overlap.ts";
import type { Contract, InputSpec } from "./define-action.ts";
import { entriesOf } from "./field.ts";

/** An input that holds a secret's value although it is no secret input: where, and what of it is to be masked. */
export interface Misplaced {
  readonly input: string;
  /** The entry of a list, counted from 1. */
  readonly entry?: number;
  /** What is there, in words that hold nothing of it. */
  readonly is: string;
  readonly instead?: string;
  readonly masks: readonly string[];
}

/**
 * The inputs that hold a value in the wrong place: a credential by its form, or a value that is known to be secret. Texts of inputs go into logs,
 * names, outputs and records, so none of them may hold one. Secret inputs, defaults and texts that are declared words are left out.
 */
export function findMisplaced(
  { inputs }: Pick<Contract, "inputs">,
  raw: Readonly<{ [name: string]: string }>,
  known: readonly KnownValue[],
): Misplaced[] {
  return Object.entries(inputs).flatMap(([name, spec]) => {
    const text = raw[name] ?? "";
    return mayHoldValue(spec, text) ? misplacedIn(name, spec, text, known) : [];
  });
}

function mayHoldValue({ secret, internal, field, default: fallback }: InputSpec, text: string): boolean {
  if (secret || internal || text.trim() === "" || text === fallback) return false;
  return !(field.isClosed && field.parse(text).ok);
}

function misplacedIn(input: string, { field }: InputSpec, text: string, known: readonly KnownValue[]): Misplaced[] {
  const find = (part: string) => describeValue(part, known);
  const parts = [...new Set([...(field.isList ? entriesOf(text) : []), ...leavesIn(text)])];
  const found = parts.filter((part) => find(part) !== undefined);
  const [first = text] = found;
  const is = find(text) === undefined && found.length === 0 ? undefined : (find(first) ?? find(text));
  if (is === undefined) return [];
  const entry = field.isList ? entriesOf(text).indexOf(first) : -1;
  const isBlock = found.length === 0 || text.includes("-----BEGIN");
  return [
    {
      input,
      is,
      masks: isBlock ? [text] : found,
      ...(entry < 0 ? {} : { entry: entry + 1 }),
      ...(field.instead === undefined ? {} : { instead: field.instead }),
    },
  ];
}

/** What is wrong with the text, as the end of a sentence; `undefined` when nothing is. */
function describeValue(text: string, known: readonly KnownValue[]): string | undefined {
  const held = overlapping(text, known);
  if (held !== undefined) return `holds the value of ${held.whose}, or a part of it`;
  return credentialForm(text) === undefined ? undefined : `is ${describeText(text)}`;
}

/** The strings and keys of JSON, as they are without their escapes. */
function leavesIn(text: string): string[] {
  return /^\s*[[{"]/.test(text) ? stringsIn(jsonIn(text)) : [];
}

function stringsIn(json: unknown): string[] {
  if (typeof json === "string") return [json];
  if (typeof json !== "object" || json === null) return [];
  return [...(Array.isArray(json) ? [] : Object.keys(json)), ...Object.values(json).flatMap(stringsIn)];
}
