import * as z from "zod/mini";
import { digestSchema } from "../../schema/digest.ts";
import { WIRE_PROTOCOLS } from "../../schema/fixture.ts";
import { codeSchema, labelSchema, tokenSchema } from "../../schema/label.ts";

/** Longest excerpt of a request's text in the journal, in UTF-16 units. */
export const EXCERPT_UNITS = 200;

const count = z.number().check(z.int(), z.minimum(0));
const excerpt = z.string().check(z.maxLength(EXCERPT_UNITS));

/** Outcomes of a request. `replied` and `error-replied` come from a fixture. */
const OUTCOMES = [
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

/** The first line: the configuration of the server. */
const startSchema = z.strictObject({
  kind: z.literal("start"),
  schemaVersion: z.literal(1),
  instance: tokenSchema,
  time: z.iso.datetime(),
  fixtures: count,
});

/**
 * One request. `seq` counts from 1 in order of arrival; lines are in the order in which answers
 * ended.
 */
const requestSchema = z.strictObject({
  kind: z.literal("request"),
  seq: count,
  time: z.iso.datetime(),
  durationMs: count,
  route: codeSchema,
  method: labelSchema,
  /** Without the query, which may contain a key. */
  path: excerpt,
  access: z.enum(["accepted", "missing", "wrong", "open"]),
  outcome: z.enum(OUTCOMES),
  /** Purpose of the request: the kind of the route, or for a completion its call class. */
  class: codeSchema,
  protocol: z.optional(z.enum(WIRE_PROTOCOLS)),
  /** Name of the test. */
  test: z.optional(excerpt),
  status: count,
  streaming: z.boolean(),
  /** Whether the client received the whole answer. */
  delivered: z.boolean(),
  /** Time from the last byte of the request to the first byte of the answer. */
  firstByteMs: z.optional(count),
  /** Number of stream events that were written. */
  events: z.optional(count),
  /**
   * 0-based index in the fixture file: the fixture that answered, or for `unmatched` the nearest
   * one.
   */
  fixture: z.optional(count),
  /** 0-based index among that fixture's replies or steps. */
  reply: z.optional(count),
  /** Kind of the injected fault. */
  fault: z.optional(codeSchema),
  /** `seq` of the earlier request that this request repeats. */
  repeats: z.optional(count),
  usage: z.optional(z.strictObject({ inputTokens: count, outputTokens: count })),
  /**
   * The provider that the request was forwarded to, and the evidence that it answered: its request
   * id and whether it reported token usage. `problem` says what went wrong with the answer,
   * `unrecorded` why no fixture was made of it.
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
  /** Excerpt of the last user text. */
  excerpt: z.optional(excerpt),
  /** Path in the body of the `unsupported` or `invalid` value. */
  param: z.optional(excerpt),
  /** The client's retry count for this call, 0 for the first attempt. */
  retry: count,
  bodyBytes: count,
  /** Whether a known secret was replaced in the body. */
  redacted: z.boolean(),
  /** Digest of the redacted body. */
  bodyDigest: digestSchema,
});

/**
 * Precedes the last line when exchanges were recorded: the number of fixtures in the file, and the
 * `seq` of exchanges that were recorded but are not in it.
 */
const recordingSchema = z.strictObject({
  kind: z.literal("recording"),
  fixtures: count,
  lost: z.array(z.strictObject({ seq: count, why: codeSchema })),
});

/**
 * The last line. A journal without it is incomplete. `dropped` requests were answered but not
 * written.
 */
const endSchema = z.strictObject({
  kind: z.literal("end"),
  time: z.iso.datetime(),
  reason: z.enum(["stopped", "signal", "idle"]),
  requests: count,
  dropped: count,
});

/** One line of the journal, a JSON document. */
export const journalLineSchema = z.discriminatedUnion("kind", [startSchema, requestSchema, recordingSchema, endSchema]);

/** Any line of the journal. */
export type JournalLine = z.infer<typeof journalLineSchema>;
/** The line of one request. */
export type JournalRequest = z.infer<typeof requestSchema>;
/** The line about the recorded fixture file. */
export type JournalRecording = z.infer<typeof recordingSchema>;
/** The last line. */
export type JournalEnd = z.infer<typeof endSchema>;
