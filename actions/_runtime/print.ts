import { writeSync } from "node:fs";

/**
 * Prints a line to the step's log immediately. `process.stdout` is not used, because creating that
 * stream slows down a step that only decides. It is the fallback for a pipe that cannot accept the
 * line at the moment.
 */
export function print(line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
  } catch {
    process.stdout.write(bytes.subarray(written));
  }
}
