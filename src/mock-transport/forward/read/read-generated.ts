import * as z from "zod/mini";
import type { Reply } from "../../../schema/fixture.ts";
import { type Reading, replyOf, type SaidCall } from "./reading.ts";

const count = z.nullish(z.number());

/** A part with nothing in it but what a fixture can say; a signature of thoughts is the provider's own and dropped. */
const partSchema = z.strictObject({
  text: z.optional(z.string()),
  thought: z.optional(z.boolean()),
  thoughtSignature: z.optional(z.string()),
  functionCall: z.optional(
    z.strictObject({ id: z.nullish(z.string()), name: z.string(), args: z.nullish(z.record(z.string(), z.unknown())) }),
  ),
});

/** A whole answer, or one of those that make a stream. */
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

const finishes: { readonly [reason: string]: Reply["finishReason"] } = {
  STOP: "stop",
  MAX_TOKENS: "length",
  SAFETY: "content-filter",
  RECITATION: "content-filter",
  BLOCKLIST: "content-filter",
  PROHIBITED_CONTENT: "content-filter",
  SPII: "content-filter",
};

/** An answer of Google, whole, in events or in one list. @see https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse */
export function readGenerated(documents: readonly unknown[]): Reading {
  const parsed = documents.flat().map((document) => generatedSchema.safeParse(document));
  const chunks = parsed.flatMap(({ data }) => data ?? []);
  const candidates = chunks.flatMap((chunk) => chunk.candidates ?? []);
  const parts = candidates.flatMap(({ content }) => content?.parts ?? []).map((part) => partSchema.safeParse(part));
  const isPlain =
    [...parsed, ...parts].every(({ success }) => success) && candidates.every(({ index }) => (index ?? 0) === 0);
  const said = parts.flatMap(({ data }) => data ?? []);
  const calls = said.flatMap(({ functionCall }): SaidCall[] =>
    functionCall === undefined ? [] : [{ name: functionCall.name, json: JSON.stringify(functionCall.args ?? {}) }],
  );
  const finish =
    finishes[candidates.map(({ finishReason }) => finishReason).findLast((reason) => reason != null) ?? ""];
  const usage = usageOf(chunks.map(({ usageMetadata }) => usageMetadata).findLast((found) => found != null));
  const textOf = (isThought: boolean) =>
    said.map(({ text = "", thought = false }) => (thought === isThought ? text : "")).join("");
  return {
    id: chunks.map(({ responseId }) => responseId).find((id) => id != null) ?? undefined,
    model: chunks.map(({ modelVersion }) => modelVersion).find((model) => model != null) ?? undefined,
    usage,
    reply: isPlain
      ? replyOf({
          reasoning: textOf(true),
          text: textOf(false),
          calls,
          // The provider has no word of its own for an end with a call.
          finish: finish === "stop" && calls.length > 0 ? "tool-calls" : finish,
          usage,
        })
      : undefined,
  };
}

function usageOf(said: z.infer<typeof generatedSchema>["usageMetadata"]): Reading["usage"] {
  if (said?.promptTokenCount == null) return undefined;
  return {
    inputTokens: said.promptTokenCount + (said.toolUsePromptTokenCount ?? 0),
    outputTokens: (said.candidatesTokenCount ?? 0) + (said.thoughtsTokenCount ?? 0),
  };
}
