import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { converseEvents } from "./converse-events.ts";
import { messageOf, stopReasonOf } from "./converse-reply.ts";
import { chunkStream, invokedAnswer, withMetrics } from "./invoked.ts";

/** The answer of a Nova model in its own form: Converse's with other names in the usage. @see https://docs.aws.amazon.com/nova/latest/userguide/using-invoke-api.html */
export function encodeNova(reply: FilledReply, _request: CompletionRequest, stamp: Stamp): WireAnswer {
  const body = { output: { message: messageOf(reply) }, stopReason: stopReasonOf(reply), usage: usageOf(reply) };
  return invokedAnswer(JSON.stringify(body), reply, stamp);
}

/** Its events: Converse's, each as an object with its kind for a key. */
export function encodeNovaStream(reply: FilledReply, _request: CompletionRequest, stamp: Stamp): WireAnswer {
  const events = converseEvents(reply, { usage: usageOf(reply), metrics: {}, trace: {} });
  return chunkStream(
    withMetrics(
      events.map(([kind, members]) => `{"${kind}":{${members}}}`),
      reply,
    ),
    stamp,
  );
}

function usageOf({ usage: { input, output } }: FilledReply): object {
  return {
    inputTokens: input,
    outputTokens: output,
    totalTokens: input + output,
    cacheReadInputTokenCount: 0,
    cacheWriteInputTokenCount: 0,
  };
}
