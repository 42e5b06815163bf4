import type { Protocol } from "../../core/protocol.ts";
import { decodeMessages } from "./decode-messages.ts";
import { errorOf } from "./encode-error.ts";
import { encodeMessage } from "./encode-message.ts";
import { encodeMessageStream } from "./encode-message-stream.ts";
import { sentEvent } from "../../wire/sent-event.ts";

/** Anthropic's messages. */
export const anthropicMessages: Protocol = {
  id: "anthropic",
  decode: decodeMessages,
  callPrefix: "toolu_",
  encode: (reply, request, stamp) => {
    const encode = request.streaming ? encodeMessageStream : encodeMessage;
    return encode(reply, request, stamp);
  },
  encodeErrorEvent: (error) => sentEvent(JSON.stringify({ type: "error", error: errorOf(error) }), "error"),
  unmatchedStatus: 410,
};
