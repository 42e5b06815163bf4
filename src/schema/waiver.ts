import * as z from "zod/mini";
import { codeSchema, labelSchema } from "./label.ts";

/** An owned, expiring exception to one reason. After `expires` (a calendar day, UTC, included) it is inert. */
export const waiverSchema = z.strictObject({
  what: labelSchema,
  reason: codeSchema,
  owner: labelSchema,
  issue: z.url(),
  expires: z.iso.date(),
});

export type Waiver = z.infer<typeof waiverSchema>;

/** Whether the waiver still excuses anything at `now`: up to the last moment of its day, in UTC. */
export function isInForce(waiver: Waiver, now: Date): boolean {
  return now.getTime() < Date.parse(`${waiver.expires}T00:00:00Z`) + 24 * 60 * 60 * 1000;
}
