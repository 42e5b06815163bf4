import { inflateRawSync } from "node:zlib";

/**
 * Reads the members of a zip archive in the order of its central directory. Supports stored and
 * deflated members, which the artifact client and `upload-evidence` write.
 * @throws Error for any other archive
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and
 * 4.3.16
 */
export function readZip(bytes: Buffer): { name: string; content: Buffer }[] {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("Not a zip archive: it has no end of central directory.");
  const members: { name: string; content: Buffer }[] = [];
  let offset = bytes.readUInt32LE(end + 16);
  for (let remaining = bytes.readUInt16LE(end + 10); remaining > 0; remaining--) {
    const [method, size, nameLength] = [
      bytes.readUInt16LE(offset + 10),
      bytes.readUInt32LE(offset + 20),
      bytes.readUInt16LE(offset + 28),
    ];
    const local = bytes.readUInt32LE(offset + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + size);
    if (method !== 0 && method !== 8) throw new Error(`Unsupported compression method ${method} in the zip archive.`);
    members.push({
      name: bytes.toString("utf8", offset + 46, offset + 46 + nameLength),
      content: method === 0 ? stored : inflateRawSync(stored),
    });
    offset += 46 + nameLength + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
  }
  return members;
}
