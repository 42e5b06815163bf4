import { crc32 } from "node:zlib";

/** The type number of a string header. @see https://smithy.io/2.0/aws/amazon-eventstream.html */
const STRING_TYPE = 7;

/**
 * Sizes of a frame's other parts in bytes: two lengths, the prelude of lengths and checksum, and
 * the final checksum.
 */
const LENGTHS_BYTES = 8;
const PRELUDE_BYTES = 12;
const CHECKSUM_BYTES = 4;

/** The characters of an event's padding `p`, and the paddings of all lengths. */
const PADDING = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const PADDINGS = Array.from(PADDING, (_, last) => PADDING.slice(0, last + 1));

/**
 * CRC-32 of each byte, for preludes: calling zlib takes longer than computing eight bytes here.
 * @see RFC 1952, 8
 */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Encodes headers. Names and values must be ASCII, and names shorter than 256 characters. */
export function encodeFrameHeaders(headers: { readonly [name: string]: string }): Buffer {
  return Buffer.concat(
    Object.entries(headers).map(([name, value]) => {
      const lengths = Buffer.from([STRING_TYPE, value.length >> 8, value.length & 0xff]);
      return Buffer.concat([Buffer.from([name.length]), Buffer.from(name), lengths, Buffer.from(value)]);
    }),
  );
}

/** Encodes the headers of an event with a JSON payload, in the provider's order. */
export function encodeEventHeaders(type: string): Buffer {
  return encodeFrameHeaders({ ":event-type": type, ":content-type": "application/json", ":message-type": "event" });
}

/** Encodes one message of a binary event stream, with both checksums. */
export function encodeFrame(headers: Buffer, payload: string): Buffer {
  const payloadAt = PRELUDE_BYTES + headers.length;
  const checksumAt = payloadAt + Buffer.byteLength(payload);
  const bytes = Buffer.allocUnsafe(checksumAt + CHECKSUM_BYTES);
  writeUint32(bytes, bytes.length, 0);
  writeUint32(bytes, headers.length, 4);
  writeUint32(bytes, checksumPrelude(bytes), LENGTHS_BYTES);
  bytes.set(headers, PRELUDE_BYTES);
  bytes.write(payload, payloadAt);
  writeUint32(bytes, crc32(bytes.subarray(0, checksumAt)), checksumAt);
  return bytes;
}

/**
 * The JSON object with these members (at least one) and the padding `p`, by which the provider
 * hides token lengths.
 */
export function padPayload(members: string): string {
  return `{${members},"p":"${PADDINGS[members.length % PADDINGS.length]}"}`;
}

function checksumPrelude(bytes: Uint8Array): number {
  let value = -1;
  for (let at = 0; at < LENGTHS_BYTES; at += 1)
    value = (CRC_TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value;
}

/** Writes a 32-bit number in big-endian order. */
function writeUint32(bytes: Uint8Array, value: number, at: number): void {
  bytes[at] = value >>> 24;
  bytes[at + 1] = value >>> 16;
  bytes[at + 2] = value >>> 8;
  bytes[at + 3] = value;
}
