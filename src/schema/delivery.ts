import * as z from "zod/mini";

/** Longest wait a fixture or header may ask for, in milliseconds. */
export const WAIT_LIMIT_MS = 600_000;

const milliseconds = z.number().check(z.minimum(0), z.maximum(WAIT_LIMIT_MS));
const eventCount = z.number().check(z.int(), z.minimum(0), z.maximum(100_000));

/** Ways in which an answer can go wrong on the wire. `-before-headers` and `-after-headers` say when the connection is reset. */
export const faultKinds = [
  "reset-before-headers",
  "reset-after-headers",
  "stall",
  "cut",
  "malformed-event",
  "bad-utf8",
  "truncated-frame",
] as const;

/**
 * What goes wrong with an answer. `afterEvents` is how many events, or pieces, arrive whole before it, 1 when left out; `rate` is the share of answers it hits, from 0 to 1,
 * drawn from the seed; all of them when left out.
 */
export const faultSchema = z.strictObject({
  kind: z.enum(faultKinds),
  afterEvents: z.optional(eventCount),
  rate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});

/**
 * How fast an answer comes: the wait before its first byte, and for a stream tokens per second between its events; `jitter` is the share, from 0 to 1, by which
 * each wait may be longer or shorter, drawn from the seed.
 */
export const paceSchema = z.strictObject({
  firstTokenMs: z.optional(milliseconds),
  tokensPerSecond: z.optional(z.number().check(z.minimum(0.1), z.maximum(100_000))),
  jitter: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});

export type Fault = z.infer<typeof faultSchema>;
export type Pace = z.infer<typeof paceSchema>;
