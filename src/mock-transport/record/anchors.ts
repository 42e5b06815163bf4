import type { Anchor } from "./recorded.ts";

/** Longest result that is known by the whole of it, in UTF-16 units. */
const WHOLE_UNITS = 400;

/** The part of a result that is searched for stretches, in UTF-16 units. */
const SEARCHED_UNITS = 20_000;

/** Length of a stretch in UTF-16 units: shorter ones stand anywhere, longer ones add nothing. */
const STRETCH_UNITS = { least: 6, most: 200 } as const;

/** Most stretches that are kept. */
const STRETCH_LIMIT = 8;

/**
 * What changes from run to run: numbers of four digits and more, times of day and durations, names with a digit in temporary folders, long words of hexadecimal digits,
 * and whatever is joined to them without a space.
 */
const changing = [
  /\S*\d{4,}\S*/,
  /\S*\d{1,2}:\d{2}\S*/,
  /\d+(?:[.,]\d+)?\s?(?:ns|µs|us|ms|s|sec|seconds?|min|minutes?)\b/,
  /\S*\/(?:tmp|var\/folders|_temp|T)\/\S*/,
  /\S*\b(?=[0-9a-f]*\d)[0-9a-f]{7,}\S*/,
];
const changes = new RegExp(changing.map(({ source }) => `(?:${source})`).join("|"), "gi");

/**
 * What the newest of the tool results can be known by in a later run, best first: the whole of a short one in which nothing changes from run to run; otherwise stretches
 * of a line that stay, long ones first, and first those that no earlier result has. Empty when there is nothing that stays.
 */
export function anchorsIn(results: readonly string[]): Anchor[] {
  const newest = results.at(-1) ?? "";
  if (newest.length <= WHOLE_UNITS && newest.search(changes) < 0) return [{ text: newest, isWhole: true }];
  const earlier = results.slice(0, -1);
  const stretches = newest
    .slice(0, SEARCHED_UNITS)
    .split(/[\r\n]+/)
    .flatMap((line) => line.split(changes))
    .map((stretch) => stretch.trim().slice(0, STRETCH_UNITS.most))
    .filter((stretch) => stretch.length >= STRETCH_UNITS.least);
  const rank = (stretch: string) => (earlier.some((result) => result.includes(stretch)) ? 1 : 0);
  return [...new Set(stretches)]
    .sort((a, b) => rank(a) - rank(b) || b.length - a.length)
    .slice(0, STRETCH_LIMIT)
    .map((text) => ({ text, isWhole: false }));
}
