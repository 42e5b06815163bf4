import type { Stamp, StreamAnswer } from "../../wire/wire.ts";
import { requestHeaders } from "./request-headers.ts";

/** Frames as AWS streams them. */
export function binaryStream(
  events: readonly Uint8Array[],
  stamp: Stamp,
  headers: Readonly<{ [name: string]: string }> = {},
): StreamAnswer {
  const type = "application/vnd.amazon.eventstream";
  return { status: 200, headers: { "content-type": type, ...requestHeaders(stamp), ...headers }, events };
}
