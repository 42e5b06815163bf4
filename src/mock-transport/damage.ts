import { crc32 } from "node:zlib";
import { textsIn } from "./event-text.ts";
import type { Piece } from "./protocol.ts";

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
  const [longest] = textsIn(piece).sort((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) return undefined;
  const isText = typeof piece === "string";
  const before = isText ? Buffer.from(piece.slice(0, longest.start)) : piece.subarray(0, longest.start);
  const after = isText ? Buffer.from(piece.slice(longest.start)) : piece.subarray(longest.start);
  const bytes = Buffer.concat([before, NO_UTF8, after]);
  return isText ? bytes : sealed(bytes);
}

/** The binary event with lengths and checksums that fit what it holds. */
function sealed(bytes: Buffer): Buffer {
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, frame.prelude)), frame.prelude);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, -frame.checksum)), bytes.length - frame.checksum);
  return bytes;
}
