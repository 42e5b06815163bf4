import type { TextMatch } from "../../schema/fixture.ts";
import { isObject, tryParseJson } from "../../text/json-value.ts";

/**
 * Compiled patterns of a fixture document, by `toPatternKey`. The document's loader compiles them.
 */
export type Patterns = ReadonlyMap<string, (text: string) => boolean>;

/** The key of a pattern in `Patterns`. */
export function toPatternKey(pattern: string, ignoreCase = false): string {
  return `${ignoreCase ? "i" : "-"}:${pattern}`;
}

/**
 * Whether `text` satisfies a fixture's condition. A pattern that was not compiled matches nothing.
 */
export function matchesText(expected: TextMatch, text: string, patterns: Patterns): boolean {
  if (typeof expected === "string") return text === expected;
  if ("contains" in expected) return text.includes(expected.contains);
  if ("pattern" in expected) return patterns.get(toPatternKey(expected.pattern, expected.ignoreCase))?.(text) ?? false;
  const value = tryParseJson(text);
  return value !== undefined && containsJson(value, expected.json);
}

/**
 * Whether `value` contains `expected`: equal scalars, the expected keys of objects, and lists of
 * equal length whose items contain each other index by index.
 */
export function containsJson(value: unknown, expected: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(value) &&
      value.length === expected.length &&
      expected.every((part, index) => containsJson(value[index], part))
    );
  if (!isObject(expected)) return value === expected;
  return (
    isObject(value) &&
    Object.entries(expected).every(([key, part]) => Object.hasOwn(value, key) && containsJson(value[key], part))
  );
}
