import * as z from "zod/mini";
import type { Reply } from "../../../schema/fixture.ts";
import { type ParsedAnswer, toReply, type ParsedCall } from "./parsed-answer.ts";

const count = z.nullish(z.number());

/** A part that a fixture can express. The provider's thought signature is dropped. */
const partSchema = z.strictObject({
  text: z.optional(z.string()),
  thought: z.optional(z.boolean()),
  thoughtSignature: z.optional(z.string()),
  functionCall: z.optional(
    z.strictObject({ id: z.nullish(z.string()), name: z.string(), args: z.nullish(z.record(z.string(), z.unknown())) }),
  ),
});

/** A whole answer or one event of a stream. */
const generatedSchema = z.object({
  responseId: z.nullish(z.string()),
  modelVersion: z.nullish(z.string()),
  candidates: z.nullish(
    z.array(
      z.object({
        index: z.nullish(z.number()),
        content: z.nullish(z.object({ parts: z.nullish(z.array(z.unknown())) })),
        finishReason: z.nullish(z.string()),
      }),
    ),
  ),
  usageMetadata: z.nullish(
    z.object({
      promptTokenCount: count,
      toolUsePromptTokenCount: count,
      candidatesTokenCount: count,
      thoughtsTokenCount: count,
    }),
  ),
});

const FINISH_REASONS: { readonly [reason: string]: Reply["finishReason"] } = {
  STOP: "stop",
  MAX_TOKENS: "length",
  SAFETY: "content-filter",
  RECITATION: "content-filter",
  BLOCKLIST: "content-filter",
  PROHIBITED_CONTENT: "content-filter",
  SPII: "content-filter",
};

/**
 * Parses an answer of Google: whole, in events or as a list.
 * @see https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse
 */
export function readGenerated(documents: readonly unknown[]): ParsedAnswer {
  const parsed = documents.flat().map((document) => generatedSchema.safeParse(document));
  const chunks = parsed.flatMap(({ data }) => data ?? []);
  const candidates = chunks.flatMap((chunk) => chunk.candidates ?? []);
  const parts = candidates.flatMap(({ content }) => content?.parts ?? []).map((part) => partSchema.safeParse(part));
  const isPlain =
    [...parsed, ...parts].every(({ success }) => success) && candidates.every(({ index }) => (index ?? 0) === 0);
  const contents = parts.flatMap(({ data }) => data ?? []);
  const calls = contents.flatMap(({ functionCall }): ParsedCall[] =>
    functionCall === undefined ? [] : [{ name: functionCall.name, json: JSON.stringify(functionCall.args ?? {}) }],
  );
  const finish =
    FINISH_REASONS[candidates.map(({ finishReason }) => finishReason).findLast((reason) => reason != null) ?? ""];
  const usage = toUsage(chunks.map(({ usageMetadata }) => usageMetadata).findLast((found) => found != null));
  const textOf = (isThought: boolean) =>
    contents.map(({ text = "", thought = false }) => (thought === isThought ? text : "")).join("");
  return {
    id: chunks.map(({ responseId }) => responseId).find((id) => id != null) ?? undefined,
    model: chunks.map(({ modelVersion }) => modelVersion).find((model) => model != null) ?? undefined,
    usage,
    reply: isPlain
      ? toReply({
          reasoning: textOf(true),
          text: textOf(false),
          calls,
          // The provider has no finish reason for tool calls.
          finish: finish === "stop" && calls.length > 0 ? "tool-calls" : finish,
          usage,
        })
      : undefined,
  };
}

function toUsage(usage: z.infer<typeof generatedSchema>["usageMetadata"]): ParsedAnswer["usage"] {
  if (usage?.promptTokenCount == null) return undefined;
  return {
    inputTokens: usage.promptTokenCount + (usage.toolUsePromptTokenCount ?? 0),
    outputTokens: (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0),
  };
}
