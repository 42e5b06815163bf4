import * as z from "zod/mini";
import type { WireProtocol } from "../../../schema/fixture.ts";
import { tryParseJson } from "../../../text/json-value.ts";
import { readChat } from "./read-chat.ts";
import { readError } from "./read-error.ts";
import { readGenerated } from "./read-generated.ts";
import { readMessage } from "./read-message.ts";
import { readResponse } from "./read-response.ts";
import type { ParsedAnswer } from "./parsed-answer.ts";
import { parseServerSentEvents } from "./parse-server-sent-events.ts";

/** A provider's answer with all of its body. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

const READERS: { readonly [protocol in WireProtocol]?: (documents: readonly unknown[]) => ParsedAnswer } = {
  "openai-chat": readChat,
  "openai-responses": readResponse,
  anthropic: readMessage,
  google: readGenerated,
};

/** Answers that are not completions: embeddings, a count, a list. */
const otherSchema = z.object({
  model: z.catch(z.optional(z.string()), undefined),
  usage: z.catch(z.optional(z.object({ prompt_tokens: z.number() })), undefined),
});

/** Whether the content type is `text/event-stream`. */
export function isEventStream(contentType: string): boolean {
  return /^text\/event-stream\b/i.test(contentType);
}

/**
 * Parses an answer to a completion in this protocol, or to any other request when `protocol` is
 * `undefined`.
 */
export function readAnswer(
  protocol: WireProtocol | undefined,
  { status, contentType, text }: UpstreamAnswer,
): ParsedAnswer {
  const isStream = isEventStream(contentType);
  const documents = isStream ? parseServerSentEvents(text) : [tryParseJson(text)].filter((json) => json !== undefined);
  if (status >= 400) return readError(status, documents);
  const read = protocol === undefined ? readOther : READERS[protocol];
  const answer = documents.length === 0 || read === undefined ? {} : read(documents);
  return isStream ? { ...answer, events: documents.length } : answer;
}

function readOther([document]: readonly unknown[]): ParsedAnswer {
  const { data } = otherSchema.safeParse(document);
  const usage = data?.usage && { inputTokens: data.usage.prompt_tokens, outputTokens: 0 };
  return { model: data?.model, usage };
}
