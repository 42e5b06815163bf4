import { crc32 } from "node:zlib";

/** Type of a header whose value is a text. @see https://smithy.io/2.0/aws/amazon-eventstream.html */
const STRING = 7;

/** What a frame has beside headers and payload, in bytes: two lengths and their checksum before them, the whole's checksum after. */
const LENGTHS_BYTES = 8;
const PRELUDE_BYTES = 12;
const CHECKSUM_BYTES = 4;

/** What an event's `p` is cut from, and every cut of it. */
const PADDING = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const paddings = Array.from(PADDING, (_, last) => PADDING.slice(0, last + 1));

/** CRC-32 of each byte. A call out of JavaScript costs more than the eight bytes of a prelude. @see RFC 1952, 8 */
const ofByte = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Headers as frames hold them. Names and values are ASCII, names shorter than 256 characters. */
export function frameHeaders(headers: { readonly [name: string]: string }): Buffer {
  return Buffer.concat(
    Object.entries(headers).map(([name, value]) => {
      const lengths = Buffer.from([STRING, value.length >> 8, value.length & 0xff]);
      return Buffer.concat([Buffer.from([name.length]), Buffer.from(name), lengths, Buffer.from(value)]);
    }),
  );
}

/** The headers of an event of this type with a JSON payload, in the provider's order. */
export function eventHeaders(type: string): Buffer {
  return frameHeaders({ ":event-type": type, ":content-type": "application/json", ":message-type": "event" });
}

/** One message of a binary event stream, with both checksums. */
export function frame(headers: Buffer, payload: string): Buffer {
  const payloadAt = PRELUDE_BYTES + headers.length;
  const checksumAt = payloadAt + Buffer.byteLength(payload);
  const bytes = Buffer.allocUnsafe(checksumAt + CHECKSUM_BYTES);
  write(bytes, bytes.length, 0);
  write(bytes, headers.length, 4);
  write(bytes, ofLengths(bytes), LENGTHS_BYTES);
  bytes.set(headers, PRELUDE_BYTES);
  bytes.write(payload, payloadAt);
  write(bytes, crc32(bytes.subarray(0, checksumAt)), checksumAt);
  return bytes;
}

/** The JSON object with these members, at least one, and with `p`, by which the provider hides from listeners how long a token is. */
export function padded(members: string): string {
  return `{${members},"p":"${paddings[members.length % paddings.length]}"}`;
}

function ofLengths(bytes: Uint8Array): number {
  let value = -1;
  for (let at = 0; at < LENGTHS_BYTES; at += 1)
    value = (ofByte[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value;
}

/** Writes a number of 32 bits, the highest byte first. */
function write(bytes: Uint8Array, value: number, at: number): void {
  bytes[at] = value >>> 24;
  bytes[at + 1] = value >>> 16;
  bytes[at + 2] = value >>> 8;
  bytes[at + 3] = value;
}
