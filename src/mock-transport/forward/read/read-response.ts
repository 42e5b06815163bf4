import * as z from "zod/mini";
import type { Reply } from "../../../schema/fixture.ts";
import { type ParsedAnswer, toReply, type ParsedCall } from "./parsed-answer.ts";

const text = z.nullish(z.string());

const itemSchema = z.object({
  type: z.string(),
  content: z.nullish(z.array(z.object({ type: z.string(), text }))),
  summary: z.nullish(z.array(z.object({ text }))),
  name: text,
  arguments: text,
  input: text,
});

const responseSchema = z.object({
  id: text,
  model: text,
  status: text,
  incomplete_details: z.nullish(z.object({ reason: text })),
  output: z.array(itemSchema),
  usage: z.nullish(z.object({ input_tokens: z.number(), output_tokens: z.number() })),
});

const eventSchema = z.object({
  type: z.string(),
  response: z.optional(z.unknown()),
  output_index: z.optional(z.number()),
  item: z.optional(z.unknown()),
});

type Item = z.infer<typeof itemSchema>;

/** Items that a fixture can express. Excludes the provider's own tools. */
const READABLE_ITEMS = ["message", "reasoning", "function_call", "custom_tool_call"];

/**
 * Parses a response of OpenAI, whole or in events.
 * @see https://platform.openai.com/docs/api-reference/responses/object
 */
export function readResponse(documents: readonly unknown[]): ParsedAnswer {
  const parsed = responseSchema.safeParse(
    documents.length === 1 && !isEvent(documents[0]) ? documents[0] : findFinalResponse(documents),
  );
  if (!parsed.success) return {};
  const { id, model, output, usage: counted } = parsed.data;
  const usage =
    counted == null ? undefined : { inputTokens: counted.input_tokens, outputTokens: counted.output_tokens };
  const parts = output.flatMap(({ content, type }) => (type === "message" ? (content ?? []) : []));
  const isPlain =
    output.every(({ type }) => READABLE_ITEMS.includes(type)) && parts.every(({ type }) => type === "output_text");
  const calls = output.flatMap(toCalls);
  return {
    id: id ?? undefined,
    model: model ?? undefined,
    usage,
    reply: isPlain
      ? toReply({
          reasoning: output
            .flatMap(({ summary }) => summary ?? [])
            .map((part) => part.text ?? "")
            .join("\n\n"),
          text: parts.map((part) => part.text ?? "").join(""),
          calls,
          finish: toFinishReason(parsed.data, calls.length > 0),
          usage,
        })
      : undefined,
  };
}

/** The response in the last event. Some servers send its output only in earlier events. */
function findFinalResponse(documents: readonly unknown[]): unknown {
  const events = documents.flatMap((document) => eventSchema.safeParse(document).data ?? []);
  const ends = /^response\.(?:completed|incomplete|failed)$/;
  const response = events.findLast(({ type }) => ends.test(type))?.response;
  if (typeof response !== "object" || response === null) return undefined;
  const { output } = response as { readonly output?: unknown };
  if (Array.isArray(output) && output.length > 0) return response;
  const done = events
    .filter(({ type }) => type === "response.output_item.done")
    .sort((a, b) => (a.output_index ?? 0) - (b.output_index ?? 0));
  return { ...response, output: done.map(({ item }) => item) };
}

function isEvent(document: unknown): boolean {
  return eventSchema.safeParse(document).success;
}

function toCalls({ type, name, arguments: json, input }: Item): ParsedCall[] {
  if (type === "function_call") return [{ name: name ?? "", json: json ?? "" }];
  return type === "custom_tool_call" ? [{ name: name ?? "", input: input ?? "" }] : [];
}

function toFinishReason(
  { status, incomplete_details }: z.infer<typeof responseSchema>,
  hasCalls: boolean,
): Reply["finishReason"] {
  if (status === "completed") return hasCalls ? "tool-calls" : "stop";
  if (status !== "incomplete") return undefined;
  const reasons: { readonly [reason: string]: Reply["finishReason"] } = {
    max_output_tokens: "length",
    content_filter: "content-filter",
  };
  return reasons[incomplete_details?.reason ?? ""];
}
