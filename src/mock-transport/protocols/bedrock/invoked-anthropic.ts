import { encodeMessage } from "../anthropic/encode-message.ts";
import { encodeMessageStream } from "../anthropic/encode-message-stream.ts";
import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { chunkStream, invokedAnswer, withMetrics } from "./invoked.ts";

/** Anthropic's message, as InvokeModel hands it on. */
export function encodeInvokedMessage(reply: FilledReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  const answer = encodeMessage(reply, request, inBedrock(stamp));
  return "body" in answer ? invokedAnswer(answer.body, reply, stamp) : answer;
}

/** Anthropic's events without their names and without pings; the last one has the provider's own metrics in it. */
export function encodeInvokedMessageStream(reply: FilledReply, request: CompletionRequest, stamp: Stamp): WireAnswer {
  const answer = encodeMessageStream(reply, request, inBedrock(stamp));
  if (!("events" in answer)) return answer;
  const events = answer.events.flatMap((event) => {
    const text = String(event);
    return text.startsWith("event: ping\n") ? [] : [text.slice(text.indexOf("data: ") + "data: ".length).trimEnd()];
  });
  return chunkStream(withMetrics(events, reply), stamp);
}

/** The provider marks the ids of messages that it hands on. */
function inBedrock(stamp: Stamp): Stamp {
  return { ...stamp, id: `bdrk_${stamp.id}` };
}
