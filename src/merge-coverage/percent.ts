import type { Share } from "./model/tally.ts";

/** Steps of one percent in which thresholds are given, so that a threshold is a whole number of steps. */
const STEPS_PER_PERCENT = 10_000;

/**
 * The share in percent, cut (never rounded up) to two decimals, so that only everything covered prints `100`; the empty text when there
 * is nothing to cover, which is no data and not 100 %.
 */
export function formatPercent({ covered, total }: Share): string {
  if (total === 0) return "";
  if (covered === total) return "100";
  const hundredths = (BigInt(covered) * 10_000n) / BigInt(total);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}

/** The share for a reader: `81.25 % (13 of 16)`, or `no data`. */
export function describeShare(share: Share): string {
  return share.total === 0 ? "no data" : `${formatPercent(share)} % (${share.covered} of ${share.total})`;
}

/** Whether the share is below a threshold in percent with at most four decimals; compared as exact fractions. */
export function isBelow({ covered, total }: Share, thresholdPercent: number): boolean {
  const steps = BigInt(Math.round(thresholdPercent * STEPS_PER_PERCENT));
  return BigInt(covered) * BigInt(100 * STEPS_PER_PERCENT) < steps * BigInt(total);
}
