import * as z from "zod/mini";
import type { Reply } from "../../../schema/fixture.ts";
import { type Reading, replyOf, type SaidCall, type Usage } from "./reading.ts";

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

/** An event of a stream, or a whole message, which has a `type` as well. */
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

/** A block with what its deltas have added. */
interface Block {
  readonly type: string;
  readonly name: string;
  readonly text: string;
  readonly thinking: string;
  readonly json: string;
}

const finishes: { readonly [reason: string]: Reply["finishReason"] } = {
  end_turn: "stop",
  stop_sequence: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool-calls",
  refusal: "content-filter",
};

/** Blocks that a fixture can say, or that no client shows; a provider's own tools are none of them. */
const known = ["text", "thinking", "redacted_thinking", "tool_use"];

/** A message of Anthropic, whole or in events. @see https://docs.anthropic.com/en/api/messages */
export function readMessage(documents: readonly unknown[]): Reading {
  const [first] = documents;
  const whole = documents.length === 1 ? messageSchema.safeParse(first) : undefined;
  if (whole?.success === true) {
    const { content, stop_reason, ...head } = whole.data;
    return readingOf(head, content.map(wholeBlock), stop_reason, usageOf([head.usage]));
  }
  const parsed = documents.map((document) => eventSchema.safeParse(document));
  const events = parsed.flatMap(({ data }) => data ?? []);
  const head = events.find(({ message }) => message !== undefined)?.message;
  const stop = events.map(({ delta }) => delta?.stop_reason).findLast((reason) => reason != null);
  const isWhole =
    parsed.every(({ success }) => success) &&
    events.some(({ type }) => type === "message_stop") &&
    events.every(({ type }) => type !== "error");
  const usage = usageOf([head?.usage, ...events.map((event) => event.usage)]);
  return readingOf(head, blocksIn(events), isWhole ? stop : undefined, usage);
}

function readingOf(
  head: { readonly id?: string | null | undefined; readonly model?: string | null | undefined } | undefined,
  blocks: readonly Block[],
  stop: string | null | undefined,
  usage: Usage | undefined,
): Reading {
  const isPlain = blocks.every(({ type }) => known.includes(type));
  const calls = blocks.flatMap(({ type, name, json }): SaidCall[] => (type === "tool_use" ? [{ name, json }] : []));
  return {
    id: head?.id ?? undefined,
    model: head?.model ?? undefined,
    usage,
    reply: isPlain
      ? replyOf({
          reasoning: blocks.map(({ thinking }) => thinking).join(""),
          text: blocks.map(({ text }) => text).join(""),
          calls,
          finish: finishes[stop ?? ""],
          usage,
        })
      : undefined,
  };
}

function wholeBlock({ type, name, text, thinking, input }: z.infer<typeof blockSchema>): Block {
  return {
    type,
    name: name ?? "",
    text: text ?? "",
    thinking: thinking ?? "",
    json: input === undefined ? "" : JSON.stringify(input),
  };
}

function blocksIn(events: readonly Event[]): Block[] {
  const indexes = [
    ...new Set(events.flatMap(({ content_block, index }) => (content_block && index !== undefined ? [index] : []))),
  ];
  return indexes.map((index) => {
    const own = events.filter((event) => event.index === index);
    const opened = wholeBlock(own.find(({ content_block }) => content_block)?.content_block ?? { type: "" });
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

/** The last word on each count; a stream says some at its begin and some at its end. */
function usageOf(said: readonly (z.infer<typeof usageSchema> | null | undefined)[]): Usage | undefined {
  const last = (name: keyof z.infer<typeof usageSchema>) =>
    said.map((usage) => usage?.[name]).findLast((value) => value != null);
  const [input, output] = [last("input_tokens"), last("output_tokens")];
  if (input == null || output == null) return undefined;
  const cached = (last("cache_creation_input_tokens") ?? 0) + (last("cache_read_input_tokens") ?? 0);
  return { inputTokens: input + cached, outputTokens: output };
}
