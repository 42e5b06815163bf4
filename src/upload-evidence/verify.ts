import { scanFile } from "../redact/redact-file.ts";
import { type Redactor, scan } from "../redact/redactor.ts";
import { type UnzippedFile, unzip } from "./unzip.ts";

/**
 * The final check before the upload: opens the zip and searches its names, files and raw bytes for
 * every secret. Returns true if there is no match and the files are exactly the expected ones, in
 * order.
 */
export function isClean(zipBytes: Uint8Array, expected: readonly UnzippedFile[], redactor: Redactor): boolean {
  const files = unzip(zipBytes);
  if (files === undefined || files.length !== expected.length) return false;
  const isAsExpected = files.every(({ path, bytes }, index) => {
    const wanted = expected[index];
    return wanted !== undefined && path === wanted.path && Buffer.compare(bytes, wanted.bytes) === 0;
  });
  const hasHit = files.some(
    ({ path, bytes }) => scan(Buffer.from(path), redactor).length > 0 || scanFile(bytes, redactor).length > 0,
  );
  return isAsExpected && !hasHit && scan(zipBytes, redactor).length === 0;
}
