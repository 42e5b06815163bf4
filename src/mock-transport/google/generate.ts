import { fillReply } from "../filled-reply.ts";
import type { Protocol } from "../protocol.ts";
import { decodeGenerate } from "./decode-generate.ts";
import { encodeGenerate } from "./encode-generate.ts";
import { encodeGenerateStream } from "./encode-generate-stream.ts";

/** Google's `:generateContent`. */
export const googleGenerate: Protocol = {
  decode: (body, { model = "" }) => decodeGenerate(body, model, false),
  encode: (reply, request, stamp) => encodeGenerate(fillReply(reply, request, stamp, "call_"), request, stamp),
  unmatchedStatus: 410,
};

/** Google's `:streamGenerateContent`: server-sent events with `alt=sse`, else a list. */
export const googleStream: Protocol = {
  decode: (body, { model = "" }) => decodeGenerate(body, model, true),
  encode: (reply, request, stamp, { query }) =>
    encodeGenerateStream(fillReply(reply, request, stamp, "call_"), request, stamp, query.get("alt") === "sse"),
  unmatchedStatus: 410,
};
