import { fillReply } from "../filled-reply.ts";
import type { Protocol } from "../protocol.ts";
import { decodeMessages } from "./decode-messages.ts";
import { encodeMessage } from "./encode-message.ts";
import { encodeMessageStream } from "./encode-message-stream.ts";

/** Anthropic's messages. */
export const anthropicMessages: Protocol = {
  decode: decodeMessages,
  encode: (reply, request, stamp) => {
    const encode = request.streaming ? encodeMessageStream : encodeMessage;
    return encode(fillReply(reply, request, stamp, "toolu_"), request, stamp);
  },
  unmatchedStatus: 410,
};
