import path from "node:path";
import * as z from "zod/mini";

/** Longest artifact name, in bytes of UTF-8; leaves room for a number and `.zip` in the 255 bytes of a file name. */
export const MAX_ARTIFACT_NAME_BYTES = 220;

/**
 * An artifact name as GitHub accepts it: none of `" : < > | * ? \ /`, no line end; here also no other control character, and not `.` or
 * `..`, because the name becomes a file name.
 * @see https://github.com/actions/toolkit packages/artifact path-and-artifact-name-validation.ts
 */
export const artifactName = z.string().check(
  z.refine((name) => name !== "" && name !== "." && name !== ".." && !/[":<>|*?\\/\p{Cc}]/u.test(name), {
    error: "The artifact name is empty, a dot name, or holds a character that file names cannot have.",
  }),
  z.refine((name) => Buffer.byteLength(name) <= MAX_ARTIFACT_NAME_BYTES, {
    error: `The artifact name is longer than ${MAX_ARTIFACT_NAME_BYTES} bytes.`,
  }),
);

/**
 * The file an artifact is kept in: its name, with `.zip` added when it is a zip and does not end so. When the name is `taken` (lower-case
 * names, because some file systems ignore case), a number is put before the extension: the artifact's, or the next that is free.
 */
export function artifactFileName(name: string, mimeType: string, id: number, taken: ReadonlySet<string>): string {
  const isZip = /^application\/(zip|x-zip-compressed|zip-compressed)$/i.test(mimeType);
  const file = isZip && !name.toLowerCase().endsWith(".zip") ? `${name}.zip` : name;
  const { name: stem, ext } = path.parse(file);
  let candidate = file;
  for (let number = id; taken.has(candidate.toLowerCase()); number += 1) candidate = `${stem}.${number}${ext}`;
  return candidate;
}
