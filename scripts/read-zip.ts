import { inflateRawSync } from "node:zlib";

/**
 * The members of a zip archive in the order of its central directory. Reads stored and deflated members, which is what the artifact client and
 * `upload-evidence` write. @throws Error when it is anything else
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function readZip(bytes: Buffer): { name: string; content: Buffer }[] {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("This is not a zip archive: it has no end of central directory.");
  const members: { name: string; content: Buffer }[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameLength] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + size);
    if (method !== 0 && method !== 8)
      throw new Error(`The zip archive uses compression method ${method}, which is not read here.`);
    members.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      content: method === 0 ? stored : inflateRawSync(stored),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
}
