import { writeSync } from "node:fs";

/**
 * Prints a line to the step's log at once. `process.stdout` is not used, because making that stream costs a step that only decides an eighth of
 * its time; it is the fallback for a pipe that cannot take the line now.
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
