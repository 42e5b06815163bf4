import type { Protocol } from "../../core/protocol.ts";
import type { WireError } from "../../wire/wire.ts";
import type { Refused } from "../../core/refusal.ts";
import { decodeGenerate } from "./decode-generate.ts";
import { renderError } from "./encode-error.ts";
import { encodeGenerate, encodeGenerateStream } from "./encode-generate.ts";
import { renderServerSentEvent } from "../../wire/render-server-sent-event.ts";

/** Google's `:generateContent`. */
export const googleGenerate: Protocol = {
  id: "google",
  decode: (body, { model = "" }) => rejectStreamFlag(body) ?? decodeGenerate(body, model, false),
  callPrefix: "call_",
  encode: encodeGenerate,
  encodeErrorEvent,
  unmatchedStatus: 410,
};

/** Google's `:streamGenerateContent`: server-sent events with `alt=sse`, otherwise a JSON list. */
export const googleStream: Protocol = {
  id: "google",
  decode: (body, { model = "" }) => decodeGenerate(body, model, true),
  callPrefix: "call_",
  encode: (reply, request, meta, { query }) => encodeGenerateStream(reply, request, meta, query.get("alt") === "sse"),
  encodeErrorEvent,
  unmatchedStatus: 410,
};

/**
 * The path selects streaming. A body that does so is rejected with the transport-mux's message,
 * strict or not.
 */
function rejectStreamFlag(body: unknown): Refused | undefined {
  const isStreamRequested = typeof body === "object" && body !== null && "stream" in body && body.stream === true;
  if (!isStreamRequested) return undefined;
  const message = "Google streaming requires the dedicated :streamGenerateContent route.";
  return { ok: false, refusal: { kind: "invalid", message, param: "stream", isFirm: true } };
}

function encodeErrorEvent(error: WireError): string {
  return renderServerSentEvent(JSON.stringify({ error: renderError(error) }));
}
