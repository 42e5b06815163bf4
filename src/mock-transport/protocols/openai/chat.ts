import type { Protocol } from "../../core/protocol.ts";
import { toChatReply } from "./chat-reply.ts";
import { decodeChat } from "./decode-chat.ts";
import { encodeChat } from "./encode-chat.ts";
import { encodeChatStream } from "./encode-chat-stream.ts";
import { renderError } from "./encode-error.ts";
import { applyDeployment } from "./apply-deployment.ts";
import { renderServerSentEvent } from "../../wire/render-server-sent-event.ts";

/** OpenAI's chat completions. */
export const openaiChat: Protocol = {
  id: "openai-chat",
  decode: decodeChat,
  callPrefix: "call_",
  encode: (reply, request, meta) => {
    const encode = request.streaming ? encodeChatStream : encodeChat;
    return encode(toChatReply(reply), request, meta);
  },
  encodeErrorEvent: (error) => renderServerSentEvent(JSON.stringify({ error: renderError(error) })),
  unmatchedStatus: 410,
};

/** The same for an Azure deployment, whose name is the model. */
export const azureChat: Protocol = {
  ...openaiChat,
  decode: (body, { model }) => decodeChat(applyDeployment(body, model)),
};
