import type { TextMatch } from "../../schema/fixture.ts";
import { quote, QUOTE_LIMIT } from "../../text/quote.ts";
import { renderPath } from "../wire/render-path.ts";
import { isObject, tryParseJson } from "../../text/json-value.ts";
import { containsJson } from "../core/text-match.ts";

/** UTF-16 units shown before the first difference of two long texts. */
const CONTEXT_UNITS = 20;

/**
 * Explains why the text called `name` does not match a fixture: part of a sentence that shows
 * enough of both to correct the fixture.
 */
export function explainText(name: string, actual: string, wanted: TextMatch): string {
  if (typeof wanted === "string") return `${name} ${renderContrast(actual, wanted)}`;
  const is = actual === "" ? `${name} is empty` : `${name} is ${quote(actual)}`;
  if ("contains" in wanted) {
    const isNear = normalize(actual).includes(normalize(wanted.contains));
    return `${is}, which does not contain ${quote(wanted.contains)}${isNear ? NEAR_HINT : ""}`;
  }
  if ("pattern" in wanted) return `${is}, which does not match the pattern ${quote(wanted.pattern)}`;
  const value = tryParseJson(actual);
  return value === undefined ? `${is}, which is not JSON` : explainMissing(name, value, wanted.json);
}

/**
 * Describes, as part of a sentence, the first path at which the value called `name` lacks what is
 * wanted.
 */
export function explainMissing(name: string, value: unknown, wanted: unknown): string {
  const missing = findMissing(value, wanted, []);
  const subject = missing.path.length === 0 ? name : `${name} at \`${renderPath(missing.path)}\``;
  const is = missing.actual === undefined ? "is missing" : `is ${renderValue(missing.actual)}`;
  return `${subject} ${is}, but the fixture wants ${renderValue(missing.wanted)}`;
}

/** What is wanted as text, for comparing words. */
export function renderWanted(wanted: TextMatch): string {
  if (typeof wanted === "string") return wanted;
  if ("contains" in wanted) return wanted.contains;
  return "pattern" in wanted ? wanted.pattern : JSON.stringify(wanted.json);
}

const NEAR_HINT = "; it would match without regard to white space and case";

interface Missing {
  readonly path: readonly PropertyKey[];
  readonly actual: unknown;
  readonly wanted: unknown;
}

function findMissing(actual: unknown, wanted: unknown, path: readonly PropertyKey[]): Missing {
  if (Array.isArray(wanted) && Array.isArray(actual) && actual.length === wanted.length) {
    const index = wanted.findIndex((part, at) => !containsJson(actual[at], part));
    return findMissing(actual[index], wanted[index], [...path, index]);
  }
  if (isObject(wanted) && isObject(actual)) {
    const [key = "", part] =
      Object.entries(wanted).find(([key, part]) => !containsJson(readOwn(actual, key), part)) ?? [];
    return findMissing(readOwn(actual, key), part, [...path, key]);
  }
  return { path, actual, wanted };
}

/** Shows both texts from their start, or from shortly before a first difference further in. */
function renderContrast(actual: string, wanted: string): string {
  const hint = normalize(actual) === normalize(wanted) ? NEAR_HINT : "";
  const offset = findFirstDifference(actual, wanted);
  if (offset < QUOTE_LIMIT - CONTEXT_UNITS)
    return `${actual === "" ? "is empty" : `is ${quote(actual)}`}, but the fixture wants exactly ${quote(wanted)}${hint}`;
  const from = (text: string) => quote(`…${text.slice(offset - CONTEXT_UNITS)}`);
  return `differs from the fixture's after ${offset} characters: ${from(actual)}, but the fixture wants exactly ${from(wanted)}${hint}`;
}

/** The index of the first UTF-16 unit in which two texts differ. */
function findFirstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/** The text in lower case, with runs of white space as single spaces. */
function normalize(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

function readOwn(value: { readonly [key: string]: unknown }, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function renderValue(value: unknown): string {
  if (typeof value === "string") return quote(value);
  return typeof value === "object" && value !== null ? quote(JSON.stringify(value)) : String(value);
}
