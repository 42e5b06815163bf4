import type { JudgedWaiver } from "../../waivers/judged-waiver.ts";
import type { Sighting } from "../observation.ts";

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
