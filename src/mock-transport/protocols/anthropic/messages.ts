import type { Protocol } from "../../core/protocol.ts";
import { decodeMessages } from "./decode-messages.ts";
import { renderError } from "./encode-error.ts";
import { encodeMessage, encodeMessageStream } from "./encode-message.ts";
import { renderServerSentEvent } from "../../wire/render-server-sent-event.ts";

/** Anthropic's messages. */
export const anthropicMessages: Protocol = {
  id: "anthropic",
  decode: decodeMessages,
  callPrefix: "toolu_",
  encode: (reply, request, meta) => {
    const encode = request.streaming ? encodeMessageStream : encodeMessage;
    return encode(reply, request, meta);
  },
  encodeErrorEvent: (error) =>
    renderServerSentEvent(JSON.stringify({ type: "error", error: renderError(error) }), "error"),
  unmatchedStatus: 410,
};
