import { crc32, inflateRawSync } from "node:zlib";

/** A file that was read from a zip. */
export interface UnzippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Returns the files of a zip in the format of `zip`: one volume, no comment, no extra fields, no
 * gaps between members, equal headers. Returns `undefined` for anything else, so that every byte of
 * the zip belongs to a returned file or a known header. It shares no code with the writer.
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
  // From the version needed up to the extra field's length, both headers contain the same bytes.
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
