import type { CompletionRequest } from "../../core/completion-request.ts";
import type { FilledReply } from "../../core/resolved-reply.ts";
import type { Protocol } from "../../core/protocol.ts";
import type { Stamp, WireAnswer } from "../../wire/wire.ts";
import { decodeInvoke } from "./decode-invoke.ts";
import { encodeException } from "./encode-error.ts";
import { encodeInvokedMessage, encodeInvokedMessageStream } from "./invoked-anthropic.ts";
import { encodeNova, encodeNovaStream } from "./invoked-nova.ts";

/** How replies are written for one family of models. */
type Encode = (reply: FilledReply, request: CompletionRequest, stamp: Stamp) => WireAnswer;

/** Bedrock's InvokeModel, for models whose own form of bodies is known. */
export const bedrockInvoke: Protocol = invoking(false, encodeInvokedMessage, encodeNova);

/** Bedrock's InvokeModelWithResponseStream. */
export const bedrockInvokeStream: Protocol = invoking(true, encodeInvokedMessageStream, encodeNovaStream);

function invoking(streaming: boolean, anthropic: Encode, nova: Encode): Protocol {
  return {
    // What most bodies are; each request says for itself what it is.
    id: "anthropic",
    decode: (body, { model = "" }) => decodeInvoke(body, model, streaming),
    callPrefix: "toolu_bdrk_",
    encode: (reply, request, stamp) => (request.protocol === "bedrock" ? nova : anthropic)(reply, request, stamp),
    encodeErrorEvent: encodeException,
    unmatchedStatus: 410,
  };
}
