import { credentialForm } from "../text/credential-form.ts";
import { describeText } from "../text/describe-text.ts";
import { tryParseJson } from "../text/json-value.ts";
import { type KnownValue, findOverlap } from "../text/overlap.ts";
import type { Contract, InputSpec } from "./define-action.ts";
import { splitEntries } from "./field.ts";

/** An input that contains a secret although it is not a secret input, and the texts to mask. */
export interface Misplaced {
  readonly input: string;
  /** The entry of a list, counted from 1. */
  readonly entry?: number;
  /** A description of the text that contains no part of it. */
  readonly is: string;
  readonly instead?: string;
  readonly masks: readonly string[];
}

/**
 * Finds the inputs that contain a misplaced value: a text in the form of a credential, or a known
 * secret. Texts of inputs go into logs, names, outputs and records, so none of them may contain
 * one. Secret inputs, defaults and texts that are declared words are skipped.
 */
export function findMisplaced(
  { inputs }: Pick<Contract, "inputs">,
  raw: Readonly<{ [name: string]: string }>,
  known: readonly KnownValue[],
): Misplaced[] {
  return Object.entries(inputs).flatMap(([name, spec]) => {
    const text = raw[name] ?? "";
    return mayHoldValue(spec, text) ? checkInput(name, spec, text, known) : [];
  });
}

function mayHoldValue({ secret, internal, field, default: fallback }: InputSpec, text: string): boolean {
  if (secret || internal || text.trim() === "" || text === fallback) return false;
  return !(field.isClosed && field.parse(text).ok);
}

function checkInput(input: string, { field }: InputSpec, text: string, known: readonly KnownValue[]): Misplaced[] {
  const find = (part: string) => describeValue(part, known);
  const parts = [...new Set([...(field.isList ? splitEntries(text) : []), ...collectJsonStrings(text)])];
  const found = parts.filter((part) => find(part) !== undefined);
  const [first = text] = found;
  const is = find(text) === undefined && found.length === 0 ? undefined : (find(first) ?? find(text));
  if (is === undefined) return [];
  const entry = field.isList ? splitEntries(text).indexOf(first) : -1;
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

/**
 * Describes what is wrong with the text as the end of a sentence. Returns `undefined` when nothing
 * is.
 */
function describeValue(text: string, known: readonly KnownValue[]): string | undefined {
  const held = findOverlap(text, known);
  if (held !== undefined) return `contains the value of ${held.whose}, or a part of it`;
  return credentialForm(text) === undefined ? undefined : `is ${describeText(text)}`;
}

/** Collects the strings and keys of JSON, with their escapes decoded. */
function collectJsonStrings(text: string): string[] {
  return /^\s*[[{"]/.test(text) ? collectStrings(tryParseJson(text)) : [];
}

function collectStrings(json: unknown): string[] {
  if (typeof json === "string") return [json];
  if (typeof json !== "object" || json === null) return [];
  return [...(Array.isArray(json) ? [] : Object.keys(json)), ...Object.values(json).flatMap(collectStrings)];
}
