import { crc32 } from "node:zlib";
import { findTexts, findWrappedEvent } from "./event-text.ts";
import type { Chunk } from "../wire/wire.ts";

/** A byte that never occurs in UTF-8. @see RFC 3629 */
const INVALID_UTF8_BYTE = Buffer.from([0xff]);

/**
 * Parts of AWS's binary events, in bytes: the two lengths before the checksum of the prelude, and
 * one checksum.
 * @see vnd.amazon.eventstream
 */
const FRAME_BYTES = { prelude: 8, checksum: 4 };

/** Returns the first half of the bytes of a chunk. */
export function takeFirstHalf(chunk: Chunk): Uint8Array {
  const bytes = Buffer.from(chunk as string);
  return bytes.subarray(0, bytes.length >> 1);
}

/** Whether clients parse the event; they skip pings and the end mark of OpenAI's streams. */
export function isReadByClients(event: Chunk): boolean {
  return typeof event !== "string" || !/^event: ping$|^data: \[DONE\]/m.test(event);
}

/**
 * Cuts the JSON of a chunk in half and keeps its line ends; gives a binary event a wrong checksum.
 */
export function corruptSyntax(chunk: Chunk): Chunk {
  if (typeof chunk !== "string") {
    const bytes = Buffer.from(chunk);
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
    return bytes;
  }
  const lineEnds = /\s*$/.exec(chunk)?.[0] ?? "";
  const end = chunk.length - lineEnds.length;
  const start = Math.max(0, chunk.search(/[[{]/));
  return chunk.slice(0, start + Math.ceil((end - start) / 2)) + lineEnds;
}

/**
 * Inserts an invalid UTF-8 byte into the longest text of a chunk; returns `undefined` when it has
 * no text. Lengths and checksums of a binary event stay correct.
 */
export function corruptUtf8(chunk: Chunk): Uint8Array | undefined {
  if (typeof chunk === "string") return insertInvalidByte(Buffer.from(chunk));
  const bytes = Buffer.from(chunk);
  const wrapped = findWrappedEvent(bytes.toString("latin1"));
  if (wrapped === undefined) return updateChecksums(insertInvalidByte(bytes));
  const inner = insertInvalidByte(Buffer.from(bytes.subarray(wrapped.start, wrapped.end).toString("latin1"), "base64"));
  if (inner === undefined) return undefined;
  const [before, after] = [bytes.subarray(0, wrapped.start), bytes.subarray(wrapped.end)];
  return updateChecksums(Buffer.concat([before, Buffer.from(inner.toString("base64")), after]));
}

function insertInvalidByte(bytes: Buffer): Buffer | undefined {
  // In Latin-1 each byte is one unit, so that offsets in the text are offsets in the bytes.
  const [longest] = findTexts(bytes.toString("latin1")).sort((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) return undefined;
  return Buffer.concat([bytes.subarray(0, longest.start), INVALID_UTF8_BYTE, bytes.subarray(longest.start)]);
}

/** Sets the lengths and checksums of a binary event to match its content. */
function updateChecksums(bytes: Buffer | undefined): Buffer | undefined {
  if (bytes === undefined) return undefined;
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, FRAME_BYTES.prelude)), FRAME_BYTES.prelude);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, -FRAME_BYTES.checksum)), bytes.length - FRAME_BYTES.checksum);
  return bytes;
}
