import type { Fixture, TextMatch } from "../schema/fixture.ts";
import { quote } from "../text/quote.ts";
import type { CompletionRequest } from "./completion-request.ts";

/** One part in which a request differs from a fixture's `match`, with a sentence part that quotes both. */
export interface Difference {
  readonly part: "user" | "system" | "model" | "protocol" | "tools" | "toolResult";
  readonly detail: string;
}

/** The fixture that answers, by its 0-based place in the file; or the nearest one and all its differences. */
export type Matched =
  | { readonly found: true; readonly index: number }
  | { readonly found: false; readonly nearest: number; readonly differences: readonly Difference[] };

/** Units of two texts that are compared when fixtures tie for nearest; enough to tell prompts apart. */
const COMPARED_UNITS = 2000;

/** The first fixture in file order that matches. `fixtures` must not be empty. */
export function match(fixtures: readonly Fixture[], request: CompletionRequest): Matched {
  const index = fixtures.findIndex((fixture) => differencesOf(fixture, request).length === 0);
  if (index >= 0) return { found: true, index };
  const [nearest] = fixtures
    .map((fixture, place) => ({
      place,
      differences: differencesOf(fixture, request),
      closeness: closeness(fixture.match.user, request.user),
    }))
    .sort((a, b) => a.differences.length - b.differences.length || b.closeness - a.closeness || a.place - b.place);
  return { found: false, nearest: nearest?.place ?? 0, differences: nearest?.differences ?? [] };
}

/** Every part in which the request is not what the fixture matches; none when the fixture answers it. */
export function differencesOf({ match: wanted }: Fixture, request: CompletionRequest): Difference[] {
  return [
    ...textDifference("protocol", wanted.protocol, request.protocol),
    ...textDifference("model", wanted.model, request.model),
    ...textDifference("system", wanted.system, request.system),
    ...textDifference("user", wanted.user, request.user),
    ...toolDifference(wanted.tools, request.tools),
    ...turnDifference(wanted.toolResult, request.toolResults),
  ];
}

function textDifference(
  part: "user" | "system" | "model" | "protocol",
  wanted: TextMatch | undefined,
  seen: string,
): Difference[] {
  if (wanted === undefined || accepts(wanted, seen)) return [];
  return [{ part, detail: `\`${part}\` is ${quote(seen)}, but the fixture wants ${wish(wanted)}` }];
}

function toolDifference(wanted: readonly string[] | undefined, offered: readonly string[]): Difference[] {
  const missing = (wanted ?? []).filter((name) => !offered.includes(name));
  if (missing.length === 0) return [];
  return [{ part: "tools", detail: `the request does not offer the tools ${missing.map(quote).join(", ")}` }];
}

/** A fixture for a user's message never answers a tool's result: otherwise a tool call would be repeated for ever. */
function turnDifference(wanted: TextMatch | undefined, results: readonly string[]): Difference[] {
  if (wanted === undefined) {
    if (results.length === 0) return [];
    return [
      { part: "toolResult", detail: "the request ends with a tool's result, but the fixture has no `toolResult`" },
    ];
  }
  if (results.some((result) => accepts(wanted, result))) return [];
  const seen = results.length === 0 ? "there is no tool result" : `the tool result is ${quote(results.join("\n"))}`;
  return [{ part: "toolResult", detail: `${seen}, but the fixture wants ${wish(wanted)}` }];
}

/** Whether the text is the one wanted, or holds the part wanted. */
export function accepts(wanted: TextMatch, seen: string): boolean {
  return typeof wanted === "string" ? seen === wanted : seen.includes(wanted.contains);
}

function wish(wanted: TextMatch): string {
  return typeof wanted === "string" ? `exactly ${quote(wanted)}` : `a text with ${quote(wanted.contains)} in it`;
}

/** Share of the wanted text's words that the seen text holds, from 0 to 1. */
function closeness(wanted: TextMatch | undefined, seen: string): number {
  const text = wanted === undefined ? "" : typeof wanted === "string" ? wanted : wanted.contains;
  const words = wordsOf(text);
  if (words.size === 0) return 0;
  const others = wordsOf(seen);
  return [...words].filter((word) => others.has(word)).length / words.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, COMPARED_UNITS)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
