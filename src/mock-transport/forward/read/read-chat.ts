import * as z from "zod/mini";
import type { Reply } from "../../../schema/fixture.ts";
import { type ParsedAnswer, toReply, type ParsedCall } from "./parsed-answer.ts";

const text = z.nullish(z.string());

const callSchema = z.object({
  index: z.optional(z.number()),
  function: z.nullish(z.object({ name: text, arguments: text })),
  custom: z.nullish(z.object({ name: text, input: text })),
});

const partSchema = z.object({
  content: text,
  refusal: text,
  // Fields of OpenAI-compatible servers.
  reasoning_content: text,
  reasoning: text,
  tool_calls: z.nullish(z.array(callSchema)),
  function_call: z.nullish(z.unknown()),
  audio: z.nullish(z.unknown()),
});

const usageSchema = z.object({ prompt_tokens: z.number(), completion_tokens: z.number() });

/** A whole answer or one chunk. They differ only in `message` and `delta`. */
const chatSchema = z.object({
  id: text,
  model: text,
  usage: z.nullish(usageSchema),
  choices: z.array(
    z.object({
      index: z.nullish(z.number()),
      message: z.nullish(partSchema),
      delta: z.nullish(partSchema),
      finish_reason: text,
    }),
  ),
});

type Part = z.infer<typeof partSchema>;

const FINISH_REASONS: { readonly [reason: string]: Reply["finishReason"] } = {
  stop: "stop",
  length: "length",
  tool_calls: "tool-calls",
  content_filter: "content-filter",
};

/**
 * Parses a chat completion, whole or in chunks.
 * @see https://platform.openai.com/docs/api-reference/chat/object
 */
export function readChat(documents: readonly unknown[]): ParsedAnswer {
  const parsed = documents.map((document) => chatSchema.safeParse(document));
  const chunks = parsed.flatMap(({ data }) => data ?? []);
  const choices = chunks.flatMap((chunk) => chunk.choices);
  const parts = choices.map(({ message, delta }) => message ?? delta).filter((part) => part != null);
  const counted = chunks.map((chunk) => chunk.usage).findLast((found) => found != null);
  const usage = counted && { inputTokens: counted.prompt_tokens, outputTokens: counted.completion_tokens };
  const join = (pick: (part: Part) => string | null | undefined) => parts.map((part) => pick(part) ?? "").join("");
  const isPlain =
    parsed.every(({ success }) => success) &&
    choices.every(({ index }) => (index ?? 0) === 0) &&
    parts.every(
      ({ refusal, function_call, audio }) => (refusal ?? "") === "" && function_call == null && audio == null,
    );
  const finish = choices.map(({ finish_reason }) => finish_reason).findLast((reason) => reason != null);
  return {
    model: chunks.map(({ model }) => model).find((model) => model != null && model !== "") ?? undefined,
    id: chunks.map(({ id }) => id).find((id) => id != null && id !== "") ?? undefined,
    usage,
    reply: isPlain
      ? toReply({
          reasoning: join(({ reasoning_content, reasoning }) => reasoning_content ?? reasoning),
          text: join(({ content }) => content),
          calls: collectCalls(parts),
          finish: FINISH_REASONS[finish ?? ""],
          usage,
        })
      : undefined,
  };
}

/** Merges calls by their index, which is their position in a whole answer. */
function collectCalls(parts: readonly Part[]): ParsedCall[] {
  const calls: { name: string; json: string; input: string; isCustom: boolean }[] = [];
  for (const { tool_calls } of parts)
    for (const [place, { index = place, function: functionCall, custom }] of (tool_calls ?? []).entries()) {
      const call = (calls[index] ??= { name: "", json: "", input: "", isCustom: false });
      call.name += functionCall?.name ?? custom?.name ?? "";
      call.json += functionCall?.arguments ?? "";
      call.input += custom?.input ?? "";
      call.isCustom ||= custom != null;
    }
  return calls
    .filter((call) => call !== undefined)
    .map(({ name, json, input, isCustom }) => (isCustom ? { name, input } : { name, json }));
}
