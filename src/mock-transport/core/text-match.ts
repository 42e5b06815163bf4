import type { TextMatch } from "../../schema/fixture.ts";
import { isObject, jsonIn } from "../../text/json-value.ts";

/** Compiled patterns of a fixture document, by `patternKey`; the document's loader makes them. */
export type Patterns = ReadonlyMap<string, (text: string) => boolean>;

/** The place of a pattern among the compiled ones. */
export function patternKey(pattern: string, ignoreCase = false): string {
  return `${ignoreCase ? "i" : "-"}:${pattern}`;
}

/** Whether the text is what is wanted. A pattern that was not compiled accepts nothing. */
export function accepts(wanted: TextMatch, seen: string, patterns: Patterns): boolean {
  if (typeof wanted === "string") return seen === wanted;
  if ("contains" in wanted) return seen.includes(wanted.contains);
  if ("pattern" in wanted) return patterns.get(patternKey(wanted.pattern, wanted.ignoreCase))?.(seen) ?? false;
  const value = jsonIn(seen);
  return value !== undefined && hasAtLeast(value, wanted.json);
}

/** Whether `value` holds all that `wanted` holds: equal scalars, the wanted keys of objects, lists of one length that hold it place by place. */
export function hasAtLeast(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      Array.isArray(value) && value.length === wanted.length && wanted.every((part, at) => hasAtLeast(value[at], part))
    );
  if (!isObject(wanted)) return value === wanted;
  return (
    isObject(value) &&
    Object.entries(wanted).every(([key, part]) => Object.hasOwn(value, key) && hasAtLeast(value[key], part))
  );
}
