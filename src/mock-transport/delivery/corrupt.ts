import { crc32 } from "node:zlib";
import { textsIn, wrappedIn } from "./event-text.ts";
import type { Piece } from "../wire/wire.ts";

/** A byte that no text in UTF-8 has. @see RFC 3629 */
const NO_UTF8 = Buffer.from([0xff]);

/** What AWS's binary events have before their headers and after their payload, in bytes: two lengths and their checksum, and a checksum. @see vnd.amazon.eventstream */
const frame = { prelude: 8, checksum: 4 };

/** The first half of a piece, in bytes. */
export function halfOf(piece: Piece): Uint8Array {
  const bytes = Buffer.from(piece as string);
  return bytes.subarray(0, bytes.length >> 1);
}

/** Whether a client reads the event as data that can be damaged: pings and the end mark of OpenAI's streams are passed over unread. */
export function isRead(event: Piece): boolean {
  return typeof event !== "string" || !/^event: ping$|^data: \[DONE\]/m.test(event);
}

/** The piece with JSON that breaks off, and its line ends in place; a binary event with a checksum that does not fit. */
export function malformed(piece: Piece): Piece {
  if (typeof piece !== "string") {
    const bytes = Buffer.from(piece);
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
    return bytes;
  }
  const lineEnds = /\s*$/.exec(piece)?.[0] ?? "";
  const end = piece.length - lineEnds.length;
  const start = Math.max(0, piece.search(/[[{]/));
  return piece.slice(0, start + Math.ceil((end - start) / 2)) + lineEnds;
}

/** The piece with a byte in its longest text that is no UTF-8; lengths and checksums of a binary event fit. `undefined` when it has no text. */
export function withBadUtf8(piece: Piece): Uint8Array | undefined {
  if (typeof piece === "string") return withBadByte(Buffer.from(piece));
  const bytes = Buffer.from(piece);
  const wrapped = wrappedIn(bytes.toString("latin1"));
  if (wrapped === undefined) return sealed(withBadByte(bytes));
  const inner = withBadByte(Buffer.from(bytes.subarray(wrapped.start, wrapped.end).toString("latin1"), "base64"));
  if (inner === undefined) return undefined;
  const [before, after] = [bytes.subarray(0, wrapped.start), bytes.subarray(wrapped.end)];
  return sealed(Buffer.concat([before, Buffer.from(inner.toString("base64")), after]));
}

function withBadByte(bytes: Buffer): Buffer | undefined {
  // With one unit for each byte, places in the text are places in the bytes.
  const [longest] = textsIn(bytes.toString("latin1")).sort((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) return undefined;
  return Buffer.concat([bytes.subarray(0, longest.start), NO_UTF8, bytes.subarray(longest.start)]);
}

/** The binary event with lengths and checksums that fit what it holds. */
function sealed(bytes: Buffer | undefined): Buffer | undefined {
  if (bytes === undefined) return undefined;
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, frame.prelude)), frame.prelude);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, -frame.checksum)), bytes.length - frame.checksum);
  return bytes;
}
