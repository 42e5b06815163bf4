import type { RequestMeta, StreamAnswer } from "../../wire/wire.ts";
import { renderRequestHeaders } from "./request-headers.ts";

/** A stream of frames in AWS's binary event format. */
export function renderBinaryStream(
  events: readonly Uint8Array[],
  meta: RequestMeta,
  headers: Readonly<{ [name: string]: string }> = {},
): StreamAnswer {
  const type = "application/vnd.amazon.eventstream";
  return { status: 200, headers: { "content-type": type, ...renderRequestHeaders(meta), ...headers }, events };
}
