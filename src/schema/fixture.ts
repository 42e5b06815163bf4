import * as z from "zod/mini";
import { isObject, jsonIn } from "../text/json-value.ts";
import { faultSchema, paceSchema } from "./delivery.ts";
import { labelSchema, tokenSchema } from "./label.ts";

/** Most fixtures in one file. */
export const FIXTURE_COUNT_LIMIT = 1000;

/** Most deltas in one reply. */
export const DELTA_COUNT_LIMIT = 10_000;

/** Most replies of one fixture, and most times that one of its steps is repeated. */
export const REPLY_COUNT_LIMIT = 1000;

/** Longest pattern in UTF-16 units. */
export const PATTERN_LIMIT_UNITS = 1000;

const count = z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000_000));

/** Providers whose behaviour a document can stand for; `any` when its replies belong to none. */
export const fixtureProviders = ["openai", "anthropic", "google", "azure", "vertex", "bedrock", "any"] as const;

/** Wire formats of completions, by which a fixture can tell requests apart; Azure speaks OpenAI's, Vertex Google's. */
export const wireProtocols = ["openai-chat", "openai-responses", "anthropic", "google", "bedrock"] as const;

export type WireProtocol = (typeof wireProtocols)[number];

/**
 * A text that must be equal to the string, or hold `contains` somewhere, or hold what `pattern` describes (RE2's syntax), or be JSON that has at
 * least what `json` has. All but `ignoreCase` compare code unit by code unit.
 */
export const textMatchSchema = z.union([
  z.string(),
  z.strictObject({ contains: z.string().check(z.minLength(1)) }),
  z.strictObject({
    pattern: z.string().check(z.minLength(1), z.maxLength(PATTERN_LIMIT_UNITS)),
    ignoreCase: z.optional(z.boolean()),
  }),
  z.strictObject({ json: z.unknown().check(z.refine((value) => value !== undefined)) }),
]);

/**
 * What a request must be for the fixture to answer it; a part left out matches anything, except `toolResult`: without it the fixture
 * answers a user's message, with it the results of tools that were called in the current turn. `tools` are names that must all be offered,
 * `body` is what the request's own JSON must at least have, `test` the test that the request belongs to. `turn` decides only between
 * fixtures that match alike: 1 is the conversation's first answer.
 */
export const matchSchema = z.strictObject({
  user: z.optional(textMatchSchema),
  system: z.optional(textMatchSchema),
  model: z.optional(textMatchSchema),
  protocol: z.optional(z.enum(wireProtocols)),
  tools: z.optional(z.array(tokenSchema).check(z.minLength(1))),
  toolResult: z.optional(textMatchSchema),
  body: z.optional(z.record(z.string(), z.unknown())),
  test: z.optional(textMatchSchema),
  turn: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(1_000_000))),
});

/** A call of a tool: its arguments whole, or as JSON text in the `parts` that a stream sends; or the free-form `input` of a custom tool. */
export const toolCallSchema = z
  .strictObject({
    id: z.optional(tokenSchema),
    name: tokenSchema,
    arguments: z.optional(z.record(z.string(), z.unknown())),
    parts: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(DELTA_COUNT_LIMIT))),
    input: z.optional(z.string()),
  })
  .check(z.refine(hasOneForm));

/**
 * What the client gets, in no provider's own words: reasoning first, text whole, in `deltas` or as `json`, tool calls after it; or an error and nothing
 * else. `pace` and `fault` say how it arrives.
 */
export const replySchema = z
  .strictObject({
    reasoning: z.optional(z.string().check(z.minLength(1))),
    text: z.optional(z.string()),
    deltas: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(DELTA_COUNT_LIMIT))),
    json: z.optional(z.unknown()),
    toolCalls: z.optional(z.array(toolCallSchema).check(z.minLength(1))),
    usage: z.optional(z.strictObject({ inputTokens: count, outputTokens: count })),
    finishReason: z.optional(z.enum(["stop", "length", "tool-calls", "content-filter"])),
    error: z.optional(
      z.strictObject({
        status: z.number().check(z.int(), z.minimum(400), z.maximum(599)),
        type: z.optional(tokenSchema),
        code: z.optional(tokenSchema),
        message: z.string().check(z.minLength(1)),
        retryAfterMs: z.optional(count),
      }),
    ),
    pace: z.optional(paceSchema),
    fault: z.optional(faultSchema),
  })
  .check(z.refine(hasOneMeaning));

/** One step of a loop of tool calls; `times` repeats it before the next step comes. */
export const stepSchema = z.strictObject({
  reply: replySchema,
  times: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(REPLY_COUNT_LIMIT))),
});

/**
 * A fixture has one reply; or `replies`, which are given one by one as calls arrive, the last for ever when `after` is `last`; or `steps`, which are chosen
 * by how often tools have answered since the user's message, so that a loop of calls ends by itself.
 */
export const fixtureEntrySchema = z
  .strictObject({
    match: matchSchema,
    reply: z.optional(replySchema),
    replies: z.optional(z.array(replySchema).check(z.minLength(1), z.maxLength(REPLY_COUNT_LIMIT))),
    after: z.optional(z.enum(["unmatched", "last"])),
    steps: z.optional(z.array(stepSchema).check(z.minLength(1), z.maxLength(REPLY_COUNT_LIMIT))),
  })
  .check(z.refine(hasOneSource));

/**
 * The document behind `fixtures`. The header says what the replies may be used for: which lane, which provider's behaviour and which harness they stand
 * for, and whether they were recorded and redacted or hold nothing to redact.
 */
export const fixtureSchema = z.strictObject({
  schemaVersion: z.literal(1),
  lane: z.literal("no-model"),
  provider: z.enum(fixtureProviders),
  harness: z.optional(tokenSchema),
  redaction: z.enum(["none-needed", "redacted"]),
  description: z.optional(labelSchema),
  fixtures: z.array(fixtureEntrySchema).check(z.minLength(1), z.maxLength(FIXTURE_COUNT_LIMIT)),
});

export type FixtureDocument = z.infer<typeof fixtureSchema>;
export type Fixture = FixtureDocument["fixtures"][number];
export type Match = z.infer<typeof matchSchema>;
export type TextMatch = z.infer<typeof textMatchSchema>;
export type Reply = z.infer<typeof replySchema>;
export type ReplyCall = z.infer<typeof toolCallSchema>;

type Parts = { readonly [part: string]: unknown };

const countOf = (value: Parts, ...parts: readonly string[]) => parts.filter((part) => value[part] !== undefined).length;

/** An error stands alone but for the time it takes; otherwise there is text in one form, a tool call, or a fault, or several; reasoning alone is no answer. */
function hasOneMeaning(reply: Parts): boolean {
  const texts = countOf(reply, "text", "deltas", "json");
  if (reply["error"] !== undefined)
    return countOf(reply, "reasoning", "text", "deltas", "json", "toolCalls", "usage", "finishReason") === 0;
  return texts <= 1 && texts + countOf(reply, "toolCalls", "fault") > 0;
}

function hasOneForm(call: Parts): boolean {
  if (countOf(call, "arguments", "parts", "input") !== 1) return false;
  return call["parts"] === undefined || isObject(jsonIn((call["parts"] as readonly string[]).join("")));
}

function hasOneSource(entry: Parts): boolean {
  const sources = countOf(entry, "reply", "replies", "steps");
  return sources === 1 && (entry["after"] === undefined || entry["replies"] !== undefined);
}
