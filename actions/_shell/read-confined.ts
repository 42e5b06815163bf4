import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Content } from "../../src/upload-evidence/treat-file.ts";

/**
 * The content of a regular file below `root` (a path like those of `Files`), or why there is none. No symbolic link is followed below the root, and
 * the limit holds for what is read, however the file changes meanwhile. Never rejects.
 */
export type ReadConfined = (root: string, path: string, limitBytes: number) => Promise<Content>;

/** Reads on this machine, relative to `workspace`. */
export function nodeReadConfined(workspace: string): ReadConfined {
  return async (root, path, limitBytes) => read(resolve(workspace, root), path, limitBytes);
}

function read(root: string, path: string, limitBytes: number): Content {
  try {
    // A pipe would block the open; on Windows both flags are missing, and the comparison of real paths stands alone.
    const file = openSync(
      join(root, path),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      if (!fstatSync(file).isFile() || realpathSync(join(root, path)) !== join(realpathSync(root), path))
        return { problem: "not-a-file" };
      return readUpTo(file, fstatSync(file).size, limitBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { problem: (error as NodeJS.ErrnoException).code === "ELOOP" ? "not-a-file" : "unreadable" };
  }
}

function readUpTo(file: number, sizeBytes: number, limitBytes: number): Content {
  if (sizeBytes > limitBytes) return { problem: "too-large" };
  const bytes = Buffer.alloc(sizeBytes);
  let length = 0;
  while (length < sizeBytes) {
    const count = readSync(file, bytes, length, sizeBytes - length, length);
    if (count === 0) break;
    length += count;
  }
  return { bytes: bytes.subarray(0, length) };
}
