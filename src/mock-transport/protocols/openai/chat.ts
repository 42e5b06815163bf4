import type { Protocol } from "../../core/protocol.ts";
import { toChatReply } from "./chat-reply.ts";
import { decodeChat } from "./decode-chat.ts";
import { encodeChat } from "./encode-chat.ts";
import { encodeChatStream } from "./encode-chat-stream.ts";
import { errorOf } from "./encode-error.ts";
import { inDeployment } from "./in-deployment.ts";
import { sentEvent } from "../../wire/sent-event.ts";

/** OpenAI's chat completions. */
export const openaiChat: Protocol = {
  id: "openai-chat",
  decode: decodeChat,
  callPrefix: "call_",
  encode: (reply, request, stamp) => {
    const encode = request.streaming ? encodeChatStream : encodeChat;
    return encode(toChatReply(reply), request, stamp);
  },
  encodeErrorEvent: (error) => sentEvent(JSON.stringify({ error: errorOf(error) })),
  unmatchedStatus: 410,
};

/** The same below an Azure deployment, whose name is the model. */
export const azureChat: Protocol = {
  ...openaiChat,
  decode: (body, { model }) => decodeChat(inDeployment(body, model)),
};
