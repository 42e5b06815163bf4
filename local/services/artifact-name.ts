import path from "node:path";
import * as z from "zod/mini";

/**
 * Maximum length of an artifact name, in bytes of UTF-8. A number and `.zip` fit into a file name
 * of 255 bytes.
 */
export const MAX_ARTIFACT_NAME_BYTES = 220;

/**
 * An artifact name by GitHub's rules: none of `" : < > | * ? \ /` and no line ending. Other control
 * characters, `.` and `..` are invalid too, because the name becomes a file name.
 * @see https://github.com/actions/toolkit packages/artifact path-and-artifact-name-validation.ts
 */
export const artifactNameSchema = z.string().check(
  z.refine((name) => name !== "" && name !== "." && name !== ".." && !/[":<>|*?\\/\p{Cc}]/u.test(name), {
    error: "The artifact name is empty, a dot name, or holds a character that file names cannot have.",
  }),
  z.refine((name) => Buffer.byteLength(name) <= MAX_ARTIFACT_NAME_BYTES, {
    error: `The artifact name is longer than ${MAX_ARTIFACT_NAME_BYTES} bytes.`,
  }),
);

/**
 * Creates the file name of an artifact: its name, with `.zip` added when it is a zip file without
 * that extension. When the name is in `taken` (lower-case names, because some file systems ignore
 * case), a number is added before the extension: `id`, or the next free one.
 */
export function createArtifactFileName(name: string, mimeType: string, id: number, taken: ReadonlySet<string>): string {
  const isZip = /^application\/(zip|x-zip-compressed|zip-compressed)$/i.test(mimeType);
  const file = isZip && !name.toLowerCase().endsWith(".zip") ? `${name}.zip` : name;
  const { name: stem, ext } = path.parse(file);
  let candidate = file;
  for (let number = id; taken.has(candidate.toLowerCase()); number += 1) candidate = `${stem}.${number}${ext}`;
  return candidate;
}
