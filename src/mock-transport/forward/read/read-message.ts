import * as z from "zod/mini";
import type { Reply } from "../../../schema/fixture.ts";
import { type ParsedAnswer, toReply, type ParsedCall, type Usage } from "./parsed-answer.ts";

const count = z.nullish(z.number());
const usageSchema = z.object({
  input_tokens: count,
  output_tokens: count,
  cache_creation_input_tokens: count,
  cache_read_input_tokens: count,
});

const blockSchema = z.object({
  type: z.string(),
  text: z.nullish(z.string()),
  thinking: z.nullish(z.string()),
  name: z.nullish(z.string()),
  input: z.optional(z.unknown()),
});

const messageSchema = z.object({
  id: z.nullish(z.string()),
  model: z.nullish(z.string()),
  content: z.array(blockSchema),
  stop_reason: z.nullish(z.string()),
  usage: z.nullish(usageSchema),
});

/** An event of a stream. */
const eventSchema = z.object({
  type: z.string(),
  index: z.optional(z.number()),
  message: z.optional(messageSchema),
  content_block: z.optional(blockSchema),
  delta: z.optional(
    z.object({
      text: z.nullish(z.string()),
      thinking: z.nullish(z.string()),
      partial_json: z.nullish(z.string()),
      stop_reason: z.nullish(z.string()),
    }),
  ),
  usage: z.nullish(usageSchema),
});

type Event = z.infer<typeof eventSchema>;

/** A content block with its deltas applied. */
interface Block {
  readonly type: string;
  readonly name: string;
  readonly text: string;
  readonly thinking: string;
  readonly json: string;
}

const FINISH_REASONS: { readonly [reason: string]: Reply["finishReason"] } = {
  end_turn: "stop",
  stop_sequence: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool-calls",
  refusal: "content-filter",
};

/** Blocks that a fixture can express or that clients hide. Excludes the provider's own tools. */
const READABLE_BLOCKS = ["text", "thinking", "redacted_thinking", "tool_use"];

/**
 * Parses a message of Anthropic, whole or in events.
 * @see https://docs.anthropic.com/en/api/messages
 */
export function readMessage(documents: readonly unknown[]): ParsedAnswer {
  const [first] = documents;
  const whole = documents.length === 1 ? messageSchema.safeParse(first) : undefined;
  if (whole?.success === true) {
    const { content, stop_reason, ...head } = whole.data;
    return toParsedAnswer(head, content.map(toBlock), stop_reason, mergeUsage([head.usage]));
  }
  const parsed = documents.map((document) => eventSchema.safeParse(document));
  const events = parsed.flatMap(({ data }) => data ?? []);
  const head = events.find(({ message }) => message !== undefined)?.message;
  const stop = events.map(({ delta }) => delta?.stop_reason).findLast((reason) => reason != null);
  const isWhole =
    parsed.every(({ success }) => success) &&
    events.some(({ type }) => type === "message_stop") &&
    events.every(({ type }) => type !== "error");
  const usage = mergeUsage([head?.usage, ...events.map((event) => event.usage)]);
  return toParsedAnswer(head, collectBlocks(events), isWhole ? stop : undefined, usage);
}

function toParsedAnswer(
  head: { readonly id?: string | null | undefined; readonly model?: string | null | undefined } | undefined,
  blocks: readonly Block[],
  stop: string | null | undefined,
  usage: Usage | undefined,
): ParsedAnswer {
  const isPlain = blocks.every(({ type }) => READABLE_BLOCKS.includes(type));
  const calls = blocks.flatMap(({ type, name, json }): ParsedCall[] => (type === "tool_use" ? [{ name, json }] : []));
  return {
    id: head?.id ?? undefined,
    model: head?.model ?? undefined,
    usage,
    reply: isPlain
      ? toReply({
          reasoning: blocks.map(({ thinking }) => thinking).join(""),
          text: blocks.map(({ text }) => text).join(""),
          calls,
          finish: FINISH_REASONS[stop ?? ""],
          usage,
        })
      : undefined,
  };
}

function toBlock({ type, name, text, thinking, input }: z.infer<typeof blockSchema>): Block {
  return {
    type,
    name: name ?? "",
    text: text ?? "",
    thinking: thinking ?? "",
    json: input === undefined ? "" : JSON.stringify(input),
  };
}

function collectBlocks(events: readonly Event[]): Block[] {
  const indexes = [
    ...new Set(events.flatMap(({ content_block, index }) => (content_block && index !== undefined ? [index] : []))),
  ];
  return indexes.map((index) => {
    const own = events.filter((event) => event.index === index);
    const opened = toBlock(own.find(({ content_block }) => content_block)?.content_block ?? { type: "" });
    const added = (pick: (delta: NonNullable<Event["delta"]>) => string | null | undefined) =>
      own.map(({ delta }) => (delta === undefined ? "" : (pick(delta) ?? ""))).join("");
    const json = added(({ partial_json }) => partial_json);
    return {
      ...opened,
      text: opened.text + added(({ text }) => text),
      thinking: opened.thinking + added(({ thinking }) => thinking),
      json: json === "" ? opened.json : json,
    };
  });
}

/** The last value of each count. A stream reports some at its start and some at its end. */
function mergeUsage(parts: readonly (z.infer<typeof usageSchema> | null | undefined)[]): Usage | undefined {
  const last = (name: keyof z.infer<typeof usageSchema>) =>
    parts.map((usage) => usage?.[name]).findLast((value) => value != null);
  const [input, output] = [last("input_tokens"), last("output_tokens")];
  if (input == null || output == null) return undefined;
  const cached = (last("cache_creation_input_tokens") ?? 0) + (last("cache_read_input_tokens") ?? 0);
  return { inputTokens: input + cached, outputTokens: output };
}
