import type { LineHits } from "./model/line-hits.ts";

/** First and last line, both counted from 1 and both included. */
export type Range = readonly [first: number, last: number];

/** The lines without a hit as ranges in ascending order. Lines without data between two of them do not split a range; a covered line does. */
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
