import type { Waiver } from "../schema/waiver.ts";
import type { Sighting } from "./sighting.ts";

/** A waiver and whether it still excuses anything today. */
export interface JudgedWaiver extends Waiver {
  readonly isInForce: boolean;
}

/**
 * The waiver for what was seen: it names the requirement as it is written, or the variable or program that counts, and the same reason. One in force
 * goes before an expired one.
 */
export function waiverFor(
  { requirement, chosen, reason }: Sighting,
  waivers: readonly JudgedWaiver[],
): JudgedWaiver | undefined {
  const fitting = waivers.filter(
    (waiver) => waiver.reason === reason && (waiver.what === requirement || waiver.what === chosen),
  );
  return fitting.find(({ isInForce }) => isInForce) ?? fitting[0];
}
