import * as z from "zod/mini";
import { isObject, tryParseJson } from "../text/json-value.ts";
import { faultSchema, paceSchema, wholeNumberWithin } from "./delivery.ts";
import {
  DELTA_COUNT_LIMIT,
  ERROR_STATUS_BOUNDS,
  FIXTURE_COUNT_LIMIT,
  PATTERN_LIMIT_UNITS,
  REPLY_COUNT_LIMIT,
  RETRY_AFTER_BOUNDS_MS,
  TIMES_BOUNDS,
  TOKEN_COUNT_BOUNDS,
  TURN_BOUNDS,
} from "./fixture-bounds.ts";
import { labelSchema, tokenSchema } from "./label.ts";

/** Providers whose replies a document can hold; `any` when they belong to no provider. */
export const FIXTURE_PROVIDERS = ["openai", "anthropic", "google", "azure", "vertex", "bedrock", "any"] as const;

/** Wire formats of completions that `match` can name; Azure uses OpenAI's, Vertex uses Google's. */
export const WIRE_PROTOCOLS = ["openai-chat", "openai-responses", "anthropic", "google", "bedrock"] as const;

export type WireProtocol = (typeof WIRE_PROTOCOLS)[number];

/**
 * A condition on a text. A string requires equality. An object requires that the text contains
 * `contains`, matches `pattern` (RE2 syntax), or is JSON with at least the values of `json`. Texts
 * are compared by code unit, except with `ignoreCase`.
 */
const textMatchSchema = z.union([
  z.string(),
  z.strictObject({ contains: z.string().check(z.minLength(1)) }),
  z.strictObject({
    pattern: z.string().check(z.minLength(1), z.maxLength(PATTERN_LIMIT_UNITS)),
    ignoreCase: z.optional(z.boolean()),
  }),
  z.strictObject({ json: z.unknown().check(z.refine((value) => value !== undefined)) }),
]);

/**
 * The conditions under which a fixture answers a request. An omitted part matches anything, except
 * `toolResult`: without it the fixture answers a message of the user, with it the results of the
 * tools that were called in the current turn.
 *
 * `tools` are names that must all be offered. `body` is the JSON that the request must contain.
 * `test` is the test that the request belongs to. `turn` only decides between fixtures that match
 * equally well; 1 is the first answer of the conversation.
 */
export const matchSchema = z.strictObject({
  user: z.optional(textMatchSchema),
  system: z.optional(textMatchSchema),
  model: z.optional(textMatchSchema),
  protocol: z.optional(z.enum(WIRE_PROTOCOLS)),
  tools: z.optional(z.array(tokenSchema).check(z.minLength(1))),
  toolResult: z.optional(textMatchSchema),
  body: z.optional(z.record(z.string(), z.unknown())),
  test: z.optional(textMatchSchema),
  turn: z.optional(wholeNumberWithin(TURN_BOUNDS)),
});

/**
 * A tool call. It has `arguments` as an object, `parts` of their JSON text that a stream sends one
 * by one, or the free-form `input` of a custom tool.
 */
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
 * A reply in a form that no provider owns. Reasoning comes first, then text, whole, in `deltas` or
 * as `json`, then tool calls. A reply with an error has none of them. `pace` and `fault` control
 * how the reply is sent.
 */
export const replySchema = z
  .strictObject({
    reasoning: z.optional(z.string().check(z.minLength(1))),
    text: z.optional(z.string()),
    deltas: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(DELTA_COUNT_LIMIT))),
    json: z.optional(z.unknown()),
    toolCalls: z.optional(z.array(toolCallSchema).check(z.minLength(1))),
    usage: z.optional(
      z.strictObject({
        inputTokens: wholeNumberWithin(TOKEN_COUNT_BOUNDS),
        outputTokens: wholeNumberWithin(TOKEN_COUNT_BOUNDS),
      }),
    ),
    finishReason: z.optional(z.enum(["stop", "length", "tool-calls", "content-filter"])),
    error: z.optional(
      z.strictObject({
        status: wholeNumberWithin(ERROR_STATUS_BOUNDS),
        type: z.optional(tokenSchema),
        code: z.optional(tokenSchema),
        message: z.string().check(z.minLength(1)),
        retryAfterMs: z.optional(wholeNumberWithin(RETRY_AFTER_BOUNDS_MS)),
      }),
    ),
    pace: z.optional(paceSchema),
    fault: z.optional(faultSchema),
  })
  .check(z.refine(hasOneMeaning));

/** One step of a tool loop; `times` repeats it before the next step. */
export const stepSchema = z.strictObject({
  reply: replySchema,
  times: z.optional(wholeNumberWithin(TIMES_BOUNDS)),
});

/**
 * A fixture: a match and one source of replies.
 *
 * - `reply` answers every request.
 * - `replies` are used one by one. With `after: "last"` the last one answers all further calls.
 * - `steps` are selected by the number of tool results since the user's message, so that a tool
 *   loop ends on its own.
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
 * The document that the input `fixtures` names. The header limits what the replies may be used for:
 * the lane, the provider and the agent that they represent, and whether they were recorded and
 * redacted or hold nothing to redact.
 */
export const fixtureSchema = z.strictObject({
  schemaVersion: z.literal(1),
  lane: z.literal("no-model"),
  provider: z.enum(FIXTURE_PROVIDERS),
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

const countParts = (value: Parts, ...parts: readonly string[]) =>
  parts.filter((part) => value[part] !== undefined).length;

/**
 * An error has no other content, only `pace` and `fault`. Any other reply has a text in one form,
 * tool calls or a fault, or several of them. Reasoning alone is not an answer.
 */
function hasOneMeaning(reply: Parts): boolean {
  const texts = countParts(reply, "text", "deltas", "json");
  if (reply["error"] !== undefined)
    return countParts(reply, "reasoning", "text", "deltas", "json", "toolCalls", "usage", "finishReason") === 0;
  return texts <= 1 && texts + countParts(reply, "toolCalls", "fault") > 0;
}

function hasOneForm(call: Parts): boolean {
  if (countParts(call, "arguments", "parts", "input") !== 1) return false;
  return call["parts"] === undefined || isObject(tryParseJson((call["parts"] as readonly string[]).join("")));
}

function hasOneSource(entry: Parts): boolean {
  const sources = countParts(entry, "reply", "replies", "steps");
  return sources === 1 && (entry["after"] === undefined || entry["replies"] !== undefined);
}
