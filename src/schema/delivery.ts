import * as z from "zod/mini";
import {
  AFTER_EVENTS_BOUNDS,
  type Bounds,
  ERROR_STATUS_BOUNDS,
  PACE_BOUNDS,
  RATE_BOUNDS,
  WAIT_BOUNDS_MS,
} from "./fixture-bounds.ts";
import { tokenSchema } from "./label.ts";

const numberWithin = ([min, max]: Bounds) => z.number().check(z.minimum(min), z.maximum(max));

/** A whole number within the bounds. */
export const wholeNumberWithin = ([min, max]: Bounds) => z.number().check(z.int(), z.minimum(min), z.maximum(max));

/** Parts of a fault that only some kinds accept; every kind accepts `rate`. */
type FaultPart = "afterEvents" | "limitMs" | "status" | "type" | "code" | "message" | "retryAfterMs";

/** Kinds of faults and the parts that each accepts. */
const FAULT_PARTS = {
  status: ["status", "type", "code", "message", "retryAfterMs"],
  "reset-before-headers": [],
  "reset-after-headers": ["afterEvents"],
  stall: ["afterEvents", "limitMs"],
  cut: ["afterEvents"],
  "malformed-event": ["afterEvents"],
  "bad-utf8": ["afterEvents"],
  "truncated-frame": ["afterEvents"],
  "error-event": ["afterEvents", "status", "type", "code", "message"],
} as const satisfies { readonly [kind: string]: readonly FaultPart[] };

export const FAULT_KINDS = Object.keys(FAULT_PARTS) as (keyof typeof FAULT_PARTS)[];

/**
 * A fault of an answer:
 *
 * - `status` replaces the answer with an error.
 * - `reset-before-headers` and `reset-after-headers` reset the connection.
 * - `stall` sends nothing more until the client leaves or `limitMs` have passed, then resets.
 * - `cut` ends without the rest.
 * - `malformed-event` corrupts the syntax of an event; `bad-utf8` corrupts the bytes of a text.
 * - `truncated-frame` ends inside an event.
 * - `error-event` ends with the provider's own error.
 *
 * `afterEvents` is the number of events that are sent whole before the fault. The default is 0 for
 * `reset-after-headers` and 1 for the others. An answer that is not streamed counts as one event,
 * of which half is sent. `rate` is the share of answers that the fault hits, from 0 to 1, drawn
 * from the seed. The default is every answer.
 */
export const faultSchema = z.lazy(() =>
  z
    .strictObject({
      kind: z.enum(FAULT_KINDS),
      afterEvents: z.optional(wholeNumberWithin(AFTER_EVENTS_BOUNDS)),
      rate: z.optional(numberWithin(RATE_BOUNDS)),
      limitMs: z.optional(numberWithin(WAIT_BOUNDS_MS)),
      status: z.optional(wholeNumberWithin(ERROR_STATUS_BOUNDS)),
      type: z.optional(tokenSchema),
      code: z.optional(tokenSchema),
      message: z.optional(z.string().check(z.minLength(1))),
      retryAfterMs: z.optional(numberWithin(WAIT_BOUNDS_MS)),
    })
    .check(z.refine(hasPartsOfItsKind)),
);

/**
 * The speed of an answer: the wait before its first byte, and for a stream the tokens per second
 * between its events. `jitter` is the share, from 0 to 1, by which each wait varies, drawn from the
 * seed.
 */
export const paceSchema = z.lazy(() =>
  z.strictObject({
    firstTokenMs: z.optional(numberWithin(PACE_BOUNDS.firstTokenMs)),
    tokensPerSecond: z.optional(numberWithin(PACE_BOUNDS.tokensPerSecond)),
    jitter: z.optional(numberWithin(PACE_BOUNDS.jitter)),
  }),
);

export type FaultKind = (typeof FAULT_KINDS)[number];
export type Fault = z.infer<typeof faultSchema>;
export type Pace = z.infer<typeof paceSchema>;

/** Rejects parts that the kind would ignore, and the fault `status` without a status. */
function hasPartsOfItsKind({
  kind,
  ...parts
}: {
  readonly kind: FaultKind;
  readonly [part: string]: unknown;
}): boolean {
  const allowed: readonly string[] = ["rate", ...FAULT_PARTS[kind]];
  const given = Object.keys(parts).filter((part) => parts[part] !== undefined);
  return given.every((part) => allowed.includes(part)) && (kind !== "status" || parts["status"] !== undefined);
}
