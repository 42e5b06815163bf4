import type { CompletionRequest } from "../../core/completion-request.ts";
import type { ResolvedReply } from "../../core/resolved-reply.ts";
import type { Protocol } from "../../core/protocol.ts";
import type { RequestMeta, WireAnswer } from "../../wire/wire.ts";
import { decodeInvoke } from "./decode-invoke.ts";
import { encodeException } from "./encode-error.ts";
import { encodeInvokeAnthropic, encodeInvokeAnthropicStream } from "./encode-invoke-anthropic.ts";
import { encodeInvokeNova, encodeInvokeNovaStream } from "./encode-invoke-nova.ts";

/** Encodes replies for one model family. */
type Encode = (reply: ResolvedReply, request: CompletionRequest, meta: RequestMeta) => WireAnswer;

/** Bedrock's InvokeModel, for the supported model families. */
export const bedrockInvoke: Protocol = createInvokeProtocol(false, encodeInvokeAnthropic, encodeInvokeNova);

/** Bedrock's InvokeModelWithResponseStream. */
export const bedrockInvokeStream: Protocol = createInvokeProtocol(
  true,
  encodeInvokeAnthropicStream,
  encodeInvokeNovaStream,
);

function createInvokeProtocol(streaming: boolean, anthropic: Encode, nova: Encode): Protocol {
  return {
    // The most frequent format; each decoded request has its own protocol.
    id: "anthropic",
    decode: (body, { model = "" }) => decodeInvoke(body, model, streaming),
    callPrefix: "toolu_bdrk_",
    encode: (reply, request, meta) => (request.protocol === "bedrock" ? nova : anthropic)(reply, request, meta),
    encodeErrorEvent: encodeException,
    unmatchedStatus: 410,
  };
}
