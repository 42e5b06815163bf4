import { crc32, inflateRawSync } from "node:zlib";

/** A file as a zip gives it back. */
export interface UnzippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a zip as `zip` writes it: one volume, no comment, no extra fields, no gap between members, both headers alike. Anything else
 * gives `undefined`, so that no byte of the zip escapes whoever looks at its files. It shares no code with the writer.
 */
export function unzip(bytes: Uint8Array): UnzippedFile[] | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = view.length - 22;
  if (end < 0 || view.readUInt32LE(end) !== 0x06054b50 || view.readUInt16LE(end + 20) !== 0) return undefined;
  const [count, centralStart] = [view.readUInt16LE(end + 10), view.readUInt32LE(end + 16)];
  const files: UnzippedFile[] = [];
  let [local, central] = [0, centralStart];
  for (let index = 0; index < count; index++) {
    const member = readMember(view, local, central, centralStart);
    if (member === undefined) return undefined;
    files.push(member.file);
    local = member.nextLocal;
    central = member.nextCentral;
  }
  return local === centralStart && central === end ? files : undefined;
}

const [LOCAL_LENGTH, CENTRAL_LENGTH] = [30, 46];

function readMember(view: Buffer, local: number, central: number, limit: number) {
  if (local + LOCAL_LENGTH > limit || central + CENTRAL_LENGTH > view.length) return undefined;
  if (view.readUInt32LE(local) !== 0x04034b50 || view.readUInt32LE(central) !== 0x02014b50) return undefined;
  // From the version needed up to the extra field's length, the headers are equal byte for byte.
  if (!view.subarray(local + 4, local + 30).equals(view.subarray(central + 6, central + 32))) return undefined;
  const [method, crc] = [view.readUInt16LE(local + 8), view.readUInt32LE(local + 14)];
  const [packed, sizeBytes] = [view.readUInt32LE(local + 18), view.readUInt32LE(local + 22)];
  const [nameLength, extraLength] = [view.readUInt16LE(local + 26), view.readUInt16LE(local + 28)];
  const [dataStart, nextCentral] = [local + LOCAL_LENGTH + nameLength, central + CENTRAL_LENGTH + nameLength];
  const name = view.subarray(local + LOCAL_LENGTH, dataStart);
  const nextLocal = dataStart + packed;
  if (extraLength !== 0 || nextLocal > limit || view.readUInt32LE(central + 42) !== local) return undefined;
  if (view.readUInt16LE(central + 32) !== 0 || !name.equals(view.subarray(central + CENTRAL_LENGTH, nextCentral)))
    return undefined;
  const data = view.subarray(dataStart, nextLocal);
  const bytes = method === 8 ? inflateRawSync(data, { maxOutputLength: Math.max(1, sizeBytes) }) : data;
  if (bytes.length !== sizeBytes || crc32(bytes) !== crc) return undefined;
  return { file: { path: name.toString("utf8"), bytes }, nextLocal, nextCentral };
}
