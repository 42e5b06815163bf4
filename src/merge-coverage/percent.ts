import type { Share } from "./model/tally.ts";

/** Steps per percent. Thresholds have at most four decimals, so each is a whole number of steps. */
const STEPS_PER_PERCENT = 10_000;

/**
 * Returns the share in percent, truncated (never rounded up) to two decimals, so that `100` means
 * full coverage. Returns an empty string if the total is 0, which is no data and not 100 %.
 */
export function formatPercent({ covered, total }: Share): string {
  if (total === 0) return "";
  if (covered === total) return "100";
  const hundredths = (BigInt(covered) * 10_000n) / BigInt(total);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}

/** Returns the share as text: `81.25 % (13 of 16)`, or `no data`. */
export function describeShare(share: Share): string {
  return share.total === 0 ? "no data" : `${formatPercent(share)} % (${share.covered} of ${share.total})`;
}

/**
 * Returns whether the share is below a threshold in percent with at most four decimals. Compares
 * exact fractions.
 */
export function isBelow({ covered, total }: Share, thresholdPercent: number): boolean {
  const steps = BigInt(Math.round(thresholdPercent * STEPS_PER_PERCENT));
  return BigInt(covered) * BigInt(100 * STEPS_PER_PERCENT) < steps * BigInt(total);
}
