import type { LineHits } from "./model/line-hits.ts";

/** First and last line, 1-based and inclusive. */
export type Range = readonly [first: number, last: number];

/**
 * Returns the lines without a hit as ascending ranges. A covered line splits a range; a line
 * without data does not.
 */
export function findUncoveredRanges(lines: LineHits): Range[] {
  const ranges: [number, number][] = [];
  let open: [number, number] | undefined;
  for (const [line, hits] of lines.entries()) {
    if (hits > 0) {
      open = undefined;
    } else if (open === undefined) {
      open = [line, line];
      ranges.push(open);
    } else {
      open[1] = line;
    }
  }
  return ranges;
}
