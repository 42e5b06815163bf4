import * as z from "zod/mini";
import { digestSchema } from "../../schema/digest.ts";
import { wireProtocols } from "../../schema/fixture.ts";
import { EXCERPT_UNITS } from "./excerpt.ts";
import { codeSchema, labelSchema, tokenSchema } from "../../schema/label.ts";

const count = z.number().check(z.int(), z.minimum(0));
const excerpt = z.string().check(z.maxLength(EXCERPT_UNITS));

/** What became of a request, in one word. `replied` and `error-replied` are the two that a fixture made. */
export const outcomes = [
  "replied",
  "error-replied",
  "improvised",
  "side-call",
  "forwarded",
  "upstream-failed",
  "unmatched",
  "unsupported",
  "invalid",
  "unauthorized",
  "unknown-route",
  "too-large",
  "malformed",
  "crashed",
  "counted",
  "embedded",
  "listed",
  "shown",
] as const;

/** The first line: what the server was started with. */
const startSchema = z.strictObject({
  kind: z.literal("start"),
  schemaVersion: z.literal(1),
  instance: tokenSchema,
  time: z.iso.datetime(),
  fixtures: count,
});

/** One request. `seq` counts from 1 in the order of arrival, lines stand in the order in which the answers ended. */
const requestSchema = z.strictObject({
  kind: z.literal("request"),
  seq: count,
  time: z.iso.datetime(),
  durationMs: count,
  route: codeSchema,
  method: labelSchema,
  /** Without the query, which may hold a key. */
  path: excerpt,
  access: z.enum(["accepted", "missing", "wrong", "open"]),
  outcome: z.enum(outcomes),
  /** What the request was for: the route's work, or for a completion whether it is a turn or a call that an agent makes on the side. */
  class: codeSchema,
  protocol: z.optional(z.enum(wireProtocols)),
  /** The test it belongs to. */
  test: z.optional(excerpt),
  status: count,
  streaming: z.boolean(),
  /** Whether the client took the answer to its end. */
  delivered: z.boolean(),
  /** From the request's last byte to the answer's first one. */
  firstByteMs: z.optional(count),
  /** Events of a stream that were written. */
  events: z.optional(count),
  /** 0-based place in the fixture file: the fixture that answered, or for `unmatched` the nearest one. */
  fixture: z.optional(count),
  /** 0-based place among that fixture's replies or steps. */
  reply: z.optional(count),
  /** What was made to go wrong with the answer. */
  fault: z.optional(codeSchema),
  /** `seq` of the earlier request that this one repeats. */
  repeats: z.optional(count),
  usage: z.optional(z.strictObject({ inputTokens: count, outputTokens: count })),
  /**
   * Where the request was sent on, and what proves that a provider answered: its own name for the request, and that it counted tokens. `problem` says what went
   * wrong with the answer, `unrecorded` why no fixture was made of it.
   */
  upstream: z.optional(
    z.strictObject({
      host: excerpt,
      requestId: z.optional(excerpt),
      hasUsage: z.boolean(),
      problem: z.optional(codeSchema),
      unrecorded: z.optional(codeSchema),
    }),
  ),
  differs: z.optional(z.array(codeSchema)),
  model: z.optional(excerpt),
  /** Last text of the user. */
  excerpt: z.optional(excerpt),
  /** Place in the body of what is `unsupported` or `invalid`. */
  param: z.optional(excerpt),
  /** The client's own count of tries for this call, 0 for the first. */
  retry: count,
  bodyBytes: count,
  /** Whether a known secret was replaced in what this line is made from. */
  redacted: z.boolean(),
  /** Of the body with known secrets replaced. */
  bodyDigest: digestSchema,
});

/**
 * Before the last line, where exchanges were recorded: the fixtures in the file, and by `seq` the
 * exchanges that were kept and are not in it.
 */
const recordingSchema = z.strictObject({
  kind: z.literal("recording"),
  fixtures: count,
  lost: z.array(z.strictObject({ seq: count, why: codeSchema })),
});

/** The last line; without it the journal is not whole. `dropped` requests were answered but not written. */
const endSchema = z.strictObject({
  kind: z.literal("end"),
  time: z.iso.datetime(),
  reason: z.enum(["stopped", "signal", "idle"]),
  requests: count,
  dropped: count,
});

/** One line of the journal, a JSON document each. */
export const journalLineSchema = z.discriminatedUnion("kind", [startSchema, requestSchema, recordingSchema, endSchema]);

export type JournalLine = z.infer<typeof journalLineSchema>;
export type JournalRequest = z.infer<typeof requestSchema>;
export type JournalRecording = z.infer<typeof recordingSchema>;
export type JournalEnd = z.infer<typeof endSchema>;
