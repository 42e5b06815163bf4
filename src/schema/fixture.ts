import * as z from "zod/mini";
import { labelSchema, tokenSchema } from "./label.ts";

/** Most fixtures in one file. */
export const FIXTURE_COUNT_LIMIT = 1000;

/** Most deltas in one reply. */
export const DELTA_COUNT_LIMIT = 10_000;

const count = z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000_000));

/** Providers whose behaviour a document can stand for; `any` when its replies belong to none. */
export const fixtureProviders = ["openai", "anthropic", "google", "azure", "any"] as const;

/** Wire formats of completions, by which a fixture can tell requests apart; Azure speaks OpenAI's. */
export const wireProtocols = ["openai-chat", "openai-responses", "anthropic", "google"] as const;

export type WireProtocol = (typeof wireProtocols)[number];

/** A text that must be equal to the string, or hold `contains` somewhere; both are compared code unit by code unit. */
export const textMatchSchema = z.union([z.string(), z.strictObject({ contains: z.string().check(z.minLength(1)) })]);

/**
 * What a request must be for the fixture to answer it; a part left out matches anything, except `toolResult`: without it the fixture
 * answers a user's message, with it the results of tools that were called in the current turn. `tools` are names that must all be offered.
 */
export const matchSchema = z.strictObject({
  user: z.optional(textMatchSchema),
  system: z.optional(textMatchSchema),
  model: z.optional(textMatchSchema),
  protocol: z.optional(z.enum(wireProtocols)),
  tools: z.optional(z.array(tokenSchema).check(z.minLength(1))),
  toolResult: z.optional(textMatchSchema),
});

/** What the client gets, in no provider's own words: reasoning first, text whole or in `deltas`, tool calls after it, or an error and nothing else. */
export const replySchema = z
  .strictObject({
    reasoning: z.optional(z.string().check(z.minLength(1))),
    text: z.optional(z.string()),
    deltas: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(DELTA_COUNT_LIMIT))),
    toolCalls: z.optional(
      z
        .array(
          z.strictObject({
            id: z.optional(tokenSchema),
            name: tokenSchema,
            arguments: z.record(z.string(), z.unknown()),
          }),
        )
        .check(z.minLength(1)),
    ),
    usage: z.optional(z.strictObject({ inputTokens: count, outputTokens: count })),
    finishReason: z.optional(z.enum(["stop", "length", "tool-calls", "content-filter"])),
    error: z.optional(
      z.strictObject({
        status: z.number().check(z.int(), z.minimum(400), z.maximum(599)),
        type: z.optional(tokenSchema),
        code: z.optional(tokenSchema),
        message: z.string().check(z.minLength(1)),
      }),
    ),
  })
  .check(z.refine(hasOneMeaning));

/**
 * The document behind `fixtures`. The header says what the replies may be used for: which lane, which provider's behaviour they stand for,
 * and whether they were recorded and redacted or hold nothing to redact.
 */
export const fixtureSchema = z.strictObject({
  schemaVersion: z.literal(1),
  lane: z.literal("no-model"),
  provider: z.enum(fixtureProviders),
  redaction: z.enum(["none-needed", "redacted"]),
  description: z.optional(labelSchema),
  fixtures: z
    .array(z.strictObject({ match: matchSchema, reply: replySchema }))
    .check(z.minLength(1), z.maxLength(FIXTURE_COUNT_LIMIT)),
});

export type FixtureDocument = z.infer<typeof fixtureSchema>;
export type Fixture = FixtureDocument["fixtures"][number];
export type Match = z.infer<typeof matchSchema>;
export type TextMatch = z.infer<typeof textMatchSchema>;
export type Reply = z.infer<typeof replySchema>;

/** An error stands alone; otherwise there is text in one form, or a tool call, or both; reasoning alone is no answer. */
function hasOneMeaning(reply: { readonly [part: string]: unknown }): boolean {
  const has = (part: string) => reply[part] !== undefined;
  if (has("error")) return Object.keys(reply).filter(has).length === 1;
  return (has("text") || has("deltas") || has("toolCalls")) && !(has("text") && has("deltas"));
}
