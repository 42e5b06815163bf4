import * as z from "zod/mini";
import { codeSchema, labelSchema } from "./label.ts";

/** Longest time that a waiver may still last, in days from the day of the run. */
export const WAIVER_CAP_DAYS = 30;
/** Most waivers in one file. */
const WAIVER_COUNT_LIMIT = 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * An exception to one reason with an owner and an expiry date. After `expires` (a calendar day in
 * UTC, included) it has no effect.
 */
const waiverSchema = z.strictObject({
  what: labelSchema,
  reason: codeSchema,
  owner: labelSchema,
  issue: z.url({ protocol: /^https?$/ }),
  expires: z.iso.date(),
});

/**
 * The waivers of a repository for all actions of the suite. Each action uses those for its own
 * reasons.
 */
export const waiversSchema = z.strictObject({
  schemaVersion: z.literal(1),
  waivers: z.array(waiverSchema).check(z.maxLength(WAIVER_COUNT_LIMIT)),
});

export type Waiver = z.infer<typeof waiverSchema>;

/** Whether the waiver is in force at `now`: up to the last moment of its day, in UTC. */
export function isInForce(waiver: Waiver, now: Date): boolean {
  return now.getTime() < Date.parse(`${waiver.expires}T00:00:00Z`) + DAY_MS;
}

/** Whether the waiver lasts more than `WAIVER_CAP_DAYS` days after the day of `now`, in UTC. */
export function isOverCap(waiver: Waiver, now: Date): boolean {
  const today = Math.floor(now.getTime() / DAY_MS);
  return Date.parse(`${waiver.expires}T00:00:00Z`) / DAY_MS - today > WAIVER_CAP_DAYS;
}
