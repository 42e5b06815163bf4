import type { Anchor } from "./recorded-exchange.ts";

/** Longest result that is matched whole, in UTF-16 units. */
const WHOLE_RESULT_UNITS = 400;

/** The leading part of a result that is searched for stretches, in UTF-16 units. */
const SEARCHED_UNITS = 20_000;

/** Length of a stretch in UTF-16 units: shorter ones occur anywhere, longer ones add nothing. */
const STRETCH_UNITS = { least: 6, most: 200 } as const;

/** Most stretches of one result. */
const STRETCH_LIMIT = 8;

/**
 * Text that changes from run to run: numbers of four digits and more, times of day and durations,
 * paths in temporary directories, long hexadecimal words, and everything joined to them without a
 * space.
 */
const CHANGING_PATTERNS = [
  /\S*\d{4,}\S*/,
  /\S*\d{1,2}:\d{2}\S*/,
  /\d+(?:[.,]\d+)?\s?(?:ns|µs|us|ms|s|sec|seconds?|min|minutes?)\b/,
  /\S*\/(?:tmp|var\/folders|_temp|T)\/\S*/,
  /\S*\b(?=[0-9a-f]*\d)[0-9a-f]{7,}\S*/,
];
const CHANGING = new RegExp(CHANGING_PATTERNS.map(({ source }) => `(?:${source})`).join("|"), "gi");

/**
 * Finds the anchors that identify the newest tool result in a later run, best first. A short result
 * in which nothing changes is one whole anchor. Otherwise the anchors are stable stretches of its
 * lines: first those that no earlier result contains, then by length. Returns none when nothing is
 * stable.
 */
export function findAnchors(results: readonly string[]): Anchor[] {
  const newest = results.at(-1) ?? "";
  if (newest.length <= WHOLE_RESULT_UNITS && newest.search(CHANGING) < 0) return [{ text: newest, isWhole: true }];
  const earlier = results.slice(0, -1);
  const stretches = newest
    .slice(0, SEARCHED_UNITS)
    .split(/[\r\n]+/)
    .flatMap((line) => line.split(CHANGING))
    .map((stretch) => stretch.trim().slice(0, STRETCH_UNITS.most))
    .filter((stretch) => stretch.length >= STRETCH_UNITS.least);
  const rank = (stretch: string) => (earlier.some((result) => result.includes(stretch)) ? 1 : 0);
  return [...new Set(stretches)]
    .sort((a, b) => rank(a) - rank(b) || b.length - a.length)
    .slice(0, STRETCH_LIMIT)
    .map((text) => ({ text, isWhole: false }));
}
