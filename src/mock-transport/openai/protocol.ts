import type { Protocol } from "../protocol.ts";
import { toChatReply } from "./chat-reply.ts";
import { decodeChat } from "./decode-chat.ts";
import { encodeChat } from "./encode-chat.ts";
import { encodeChatStream } from "./encode-chat-stream.ts";
import { encodeError } from "./encode-error.ts";
import { jsonAnswer } from "./json-answer.ts";

/** OpenAI's chat completions. */
export const openaiChat: Protocol = {
  decode: decodeChat,
  encode: (reply, request, stamp) => {
    const encode = request.streaming ? encodeChatStream : encodeChat;
    return encode(toChatReply(reply, request, stamp), request, stamp);
  },
  encodeError,
  encodeModels: (models) =>
    jsonAnswer(200, {
      object: "list",
      data: models.map((id) => ({ id, object: "model", created: 0, owned_by: "mock-transport" })),
    }),
};
