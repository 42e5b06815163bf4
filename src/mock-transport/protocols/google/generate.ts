import type { Protocol } from "../../core/protocol.ts";
import type { WireError } from "../../wire/wire.ts";
import type { Refused } from "../../core/refusal.ts";
import { decodeGenerate } from "./decode-generate.ts";
import { errorOf } from "./encode-error.ts";
import { encodeGenerate } from "./encode-generate.ts";
import { encodeGenerateStream } from "./encode-generate-stream.ts";
import { sentEvent } from "../../wire/sent-event.ts";

/** Google's `:generateContent`. */
export const googleGenerate: Protocol = {
  id: "google",
  decode: (body, { model = "" }) => streamRefused(body) ?? decodeGenerate(body, model, false),
  callPrefix: "call_",
  encode: encodeGenerate,
  encodeErrorEvent,
  unmatchedStatus: 410,
};

/** Google's `:streamGenerateContent`: server-sent events with `alt=sse`, else a list. */
export const googleStream: Protocol = {
  id: "google",
  decode: (body, { model = "" }) => decodeGenerate(body, model, true),
  callPrefix: "call_",
  encode: (reply, request, stamp, { query }) => encodeGenerateStream(reply, request, stamp, query.get("alt") === "sse"),
  encodeErrorEvent,
  unmatchedStatus: 410,
};

/** A stream is asked for by the path; a body that asks for one is refused as the transport-mux does it, whatever else it is lenient with. */
function streamRefused(body: unknown): Refused | undefined {
  const isAsked = typeof body === "object" && body !== null && "stream" in body && body.stream === true;
  if (!isAsked) return undefined;
  const message = "Google streaming requires the dedicated :streamGenerateContent route.";
  return { ok: false, refusal: { kind: "invalid", message, param: "stream", isFirm: true } };
}

function encodeErrorEvent(error: WireError): string {
  return sentEvent(JSON.stringify({ error: errorOf(error) }));
}
