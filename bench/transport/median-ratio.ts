import { median } from "../measure.ts";

/**
 * The middle one of the ratios that neighbours in a run have. Round by round, because a machine that is busy for half of the run would give two
 * medians from different halves.
 */
export function medianRatio(own: readonly number[], others: readonly number[]): number {
  return median(own.map((value, round) => value / (others[round] ?? Number.NaN)));
}
