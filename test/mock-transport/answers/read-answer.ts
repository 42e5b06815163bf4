import { crc32 } from "node:zlib";
import type { WireAnswer } from "../../../src/mock-transport/wire/wire.ts";

/** An answer as a client reads it. A stream has one document for each event. */
export interface ReadAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
}

/** Headers of every answer to a page. */
export const COMMON_HEADERS = {
  "x-request-id": "mock-1-1",
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

/** Reads a whole answer, server-sent events with their names, or the frames of an AWS stream. */
export function readAnswer(answer: WireAnswer): ReadAnswer {
  const { status, headers } = answer;
  if ("body" in answer) return { status, headers, body: JSON.parse(Buffer.from(answer.body as string).toString()) };
  const isBinary = headers["content-type"] === "application/vnd.amazon.eventstream";
  return {
    status,
    headers,
    body: answer.events.map((event) =>
      isBinary ? readFrame(Buffer.from(event as Uint8Array)) : readEvent(String(event)),
    ),
  };
}

function readEvent(text: string): unknown {
  const [, name, data = ""] = /^(?:event: (\w+)\n)?data: (.*)\n\n$/.exec(text) ?? [];
  const document: unknown = data === "[DONE]" ? data : JSON.parse(data);
  return name === undefined ? document : { [name]: document };
}

/** A frame's event type with its payload. Both checksums and the other two headers must be right. */
function readFrame(bytes: Buffer): unknown {
  const headersEnd = 12 + bytes.readUInt32BE(4);
  const isIntact =
    bytes.readUInt32BE(0) === bytes.length &&
    bytes.readUInt32BE(8) === crc32(bytes.subarray(0, 8)) &&
    bytes.readUInt32BE(bytes.length - 4) === crc32(bytes.subarray(0, -4));
  if (!isIntact) throw new Error("a frame has a wrong length or checksum");
  const headers: { [name: string]: string } = {};
  for (let at = 12; at < headersEnd;) {
    const nameEnd = at + 1 + bytes.readUInt8(at);
    const valueAt = nameEnd + 3;
    const valueEnd = valueAt + bytes.readUInt16BE(nameEnd + 1);
    headers[bytes.toString("latin1", at + 1, nameEnd)] = bytes.toString("latin1", valueAt, valueEnd);
    at = valueEnd;
  }
  const payload = JSON.parse(bytes.toString("utf8", headersEnd, bytes.length - 4)) as {
    readonly [key: string]: unknown;
  };
  const { ":event-type": event, ":exception-type": exception, ...rest } = headers;
  const kind = exception === undefined ? "event" : "exception";
  if (rest[":message-type"] !== kind || rest[":content-type"] !== "application/json")
    throw new Error(`a frame has the headers ${JSON.stringify(headers)}`);
  // The provider pads events to hide the lengths of tokens.
  const { p, ...members } = payload;
  if ((p === undefined) === (kind === "event")) throw new Error("padding belongs to events, and to nothing else");
  const { bytes: base64 } = members;
  const content: unknown = typeof base64 === "string" ? JSON.parse(Buffer.from(base64, "base64").toString()) : members;
  return { [event ?? exception ?? ""]: content };
}
