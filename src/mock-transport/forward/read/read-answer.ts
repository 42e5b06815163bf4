import * as z from "zod/mini";
import type { WireProtocol } from "../../../schema/fixture.ts";
import { jsonIn } from "../../../text/json-value.ts";
import { readChat } from "./read-chat.ts";
import { readError } from "./read-error.ts";
import { readGenerated } from "./read-generated.ts";
import { readMessage } from "./read-message.ts";
import { readResponse } from "./read-response.ts";
import type { Reading } from "./reading.ts";
import { eventsIn } from "./server-sent-events.ts";

/** A provider's answer with all of its body. */
export interface Answered {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

const readers: { readonly [protocol in WireProtocol]?: (documents: readonly unknown[]) => Reading } = {
  "openai-chat": readChat,
  "openai-responses": readResponse,
  anthropic: readMessage,
  google: readGenerated,
};

/** What stands in an answer that is no completion: embeddings, a count, a list. */
const otherSchema = z.object({
  model: z.catch(z.optional(z.string()), undefined),
  usage: z.catch(z.optional(z.object({ prompt_tokens: z.number() })), undefined),
});

/** Whether the content type is that of server-sent events. */
export function isEventStream(contentType: string): boolean {
  return /^text\/event-stream\b/i.test(contentType);
}

/** What can be read of an answer to a completion in this protocol, or, without one, to anything else. */
export function readAnswer(protocol: WireProtocol | undefined, { status, contentType, text }: Answered): Reading {
  const isStream = isEventStream(contentType);
  const documents = isStream ? eventsIn(text) : [jsonIn(text)].filter((json) => json !== undefined);
  if (status >= 400) return readError(status, documents);
  const read = protocol === undefined ? readOther : readers[protocol];
  const reading = documents.length === 0 || read === undefined ? {} : read(documents);
  return isStream ? { ...reading, events: documents.length } : reading;
}

function readOther([document]: readonly unknown[]): Reading {
  const { data } = otherSchema.safeParse(document);
  const usage = data?.usage && { inputTokens: data.usage.prompt_tokens, outputTokens: 0 };
  return { model: data?.model, usage };
}
