import type { TextMatch } from "../../schema/fixture.ts";
import { QUOTE_LIMIT, quote } from "../../text/quote.ts";
import { pathText } from "../wire/path-text.ts";
import { isObject, jsonIn } from "../../text/json-value.ts";
import { hasAtLeast } from "../core/text-match.ts";

/** Units that are shown before the place where two long texts part. */
const CONTEXT_UNITS = 20;

/** Why the text called `name` is not what a fixture wants: a sentence part with enough of both to correct the fixture. */
export function explainText(name: string, seen: string, wanted: TextMatch): string {
  if (typeof wanted === "string") return `${name} ${contrast(seen, wanted)}`;
  const is = seen === "" ? `${name} is empty` : `${name} is ${quote(seen)}`;
  if ("contains" in wanted) {
    const isNear = plain(seen).includes(plain(wanted.contains));
    return `${is}, which does not contain ${quote(wanted.contains)}${isNear ? NEAR : ""}`;
  }
  if ("pattern" in wanted) return `${is}, which does not fit the pattern ${quote(wanted.pattern)}`;
  const value = jsonIn(seen);
  return value === undefined ? `${is}, which is not JSON` : explainLack(name, value, wanted.json);
}

/** The first place at which the value called `name` does not hold what is wanted, as a sentence part. */
export function explainLack(name: string, value: unknown, wanted: unknown): string {
  const lack = findLack(value, wanted, []);
  const place = lack.path.length === 0 ? name : `${name} at \`${pathText(lack.path)}\``;
  const is = lack.seen === undefined ? "is missing" : `is ${show(lack.seen)}`;
  return `${place} ${is}, but the fixture wants ${show(lack.wanted)}`;
}

/** Words of what is wanted, as far as they can be told. */
export function wordsWanted(wanted: TextMatch): string {
  if (typeof wanted === "string") return wanted;
  if ("contains" in wanted) return wanted.contains;
  return "pattern" in wanted ? wanted.pattern : JSON.stringify(wanted.json);
}

const NEAR = "; without white space and case it would fit";

interface Lack {
  readonly path: readonly PropertyKey[];
  readonly seen: unknown;
  readonly wanted: unknown;
}

function findLack(seen: unknown, wanted: unknown, path: readonly PropertyKey[]): Lack {
  if (Array.isArray(wanted) && Array.isArray(seen) && seen.length === wanted.length) {
    const index = wanted.findIndex((part, at) => !hasAtLeast(seen[at], part));
    return findLack(seen[index], wanted[index], [...path, index]);
  }
  if (isObject(wanted) && isObject(seen)) {
    const [key = "", part] = Object.entries(wanted).find(([key, part]) => !hasAtLeast(ownIn(seen, key), part)) ?? [];
    return findLack(ownIn(seen, key), part, [...path, key]);
  }
  return { path, seen, wanted };
}

/** Both texts from where they part, or from their beginning when both can be seen from there. */
function contrast(seen: string, wanted: string): string {
  const nearest = plain(seen) === plain(wanted) ? NEAR : "";
  const parting = partingOf(seen, wanted);
  if (parting < QUOTE_LIMIT - CONTEXT_UNITS)
    return `${seen === "" ? "is empty" : `is ${quote(seen)}`}, but the fixture wants exactly ${quote(wanted)}${nearest}`;
  const from = (text: string) => quote(`…${text.slice(parting - CONTEXT_UNITS)}`);
  return `parts from the fixture's after ${parting} characters: ${from(seen)}, but the fixture wants exactly ${from(wanted)}${nearest}`;
}

/** How many units two texts have in common at their beginnings. */
function partingOf(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/** The text in lower case, white space as single blanks. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

function ownIn(value: { readonly [key: string]: unknown }, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function show(value: unknown): string {
  if (typeof value === "string") return quote(value);
  return typeof value === "object" && value !== null ? quote(JSON.stringify(value)) : String(value);
}
