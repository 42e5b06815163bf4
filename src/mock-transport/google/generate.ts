import type { Protocol, WireError } from "../protocol.ts";
import { decodeGenerate } from "./decode-generate.ts";
import { errorOf } from "./encode-error.ts";
import { encodeGenerate } from "./encode-generate.ts";
import { encodeGenerateStream } from "./encode-generate-stream.ts";

/** Google's `:generateContent`. */
export const googleGenerate: Protocol = {
  id: "google",
  decode: (body, { model = "" }) => decodeGenerate(body, model, false),
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

function encodeErrorEvent(error: WireError): string {
  return `data: ${JSON.stringify({ error: errorOf(error) })}\n\n`;
}
