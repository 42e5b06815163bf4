import * as z from "zod/mini";
import { paceBounds, WAIT_LIMIT_MS } from "./delivery-bounds.ts";
import { tokenSchema } from "./label.ts";

const within = ([least, most]: readonly [number, number]) => z.number().check(z.minimum(least), z.maximum(most));
const milliseconds = () => within([0, WAIT_LIMIT_MS]);

/** Parts of a fault that only some kinds have; every kind may have a `rate`. */
type FaultPart = "afterEvents" | "limitMs" | "status" | "type" | "code" | "message" | "retryAfterMs";

/** Ways in which an answer can go wrong, and the parts that each can have. */
const partsOf = {
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

export const faultKinds = Object.keys(partsOf) as (keyof typeof partsOf)[];

/**
 * What goes wrong with an answer. `status` puts an error in its place; `reset-before-headers` and `reset-after-headers` break the connection; `stall` sends
 * nothing more until the client leaves or `limitMs` have passed, then breaks it; `cut` ends without the rest; `malformed-event` damages an event's syntax,
 * `bad-utf8` a text's bytes; `truncated-frame` ends inside an event; `error-event` ends with the provider's own error.
 *
 * `afterEvents` is how many events arrive whole before it: 0 when left out for `reset-after-headers`, else 1. An answer that is no stream counts as one event, of which
 * half arrives. `rate` is the share of answers it hits, from 0 to 1, drawn from the seed; all of them when left out.
 */
export const faultSchema = z.lazy(() =>
  z
    .strictObject({
      kind: z.enum(faultKinds),
      afterEvents: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(100_000))),
      rate: z.optional(within([0, 1])),
      limitMs: z.optional(milliseconds()),
      status: z.optional(z.number().check(z.int(), z.minimum(400), z.maximum(599))),
      type: z.optional(tokenSchema),
      code: z.optional(tokenSchema),
      message: z.optional(z.string().check(z.minLength(1))),
      retryAfterMs: z.optional(milliseconds()),
    })
    .check(z.refine(hasPartsOfItsKind)),
);

/**
 * How fast an answer comes: the wait before its first byte, and for a stream tokens per second between its events; `jitter` is the share, from 0 to 1, by which
 * each wait may be longer or shorter, drawn from the seed.
 */
export const paceSchema = z.lazy(() =>
  z.strictObject({
    firstTokenMs: z.optional(within(paceBounds.firstTokenMs)),
    tokensPerSecond: z.optional(within(paceBounds.tokensPerSecond)),
    jitter: z.optional(within(paceBounds.jitter)),
  }),
);

export type FaultKind = (typeof faultKinds)[number];
export type Fault = z.infer<typeof faultSchema>;
export type Pace = z.infer<typeof paceSchema>;

/** The fault `status` needs its status; a part that the kind cannot have would be ignored, and is refused instead. */
function hasPartsOfItsKind({
  kind,
  ...parts
}: {
  readonly kind: FaultKind;
  readonly [part: string]: unknown;
}): boolean {
  const allowed: readonly string[] = ["rate", ...partsOf[kind]];
  const given = Object.keys(parts).filter((part) => parts[part] !== undefined);
  return given.every((part) => allowed.includes(part)) && (kind !== "status" || parts["status"] !== undefined);
}
