import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Content } from "../../../src/upload-evidence/redact-entry.ts";

/**
 * The content of a regular file below `root` (a path like those of `Files`), or why there is none.
 * No symbolic link is followed below the root. The limit holds for what is read, however the file
 * changes meanwhile: of a file that grows, what it held when it was opened; one that shrinks is
 * unreadable. Never rejects.
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
      const opened = fstatSync(file, { bigint: true });
      const real = realpathSync(join(root, path));
      // A directory on the way that was a link for a moment has led to another file than the one
      // that is there now.
      const there = lstatSync(real, { bigint: true });
      const isSame = opened.ino === there.ino && opened.dev === there.dev;
      if (!opened.isFile() || !isSame || real !== join(realpathSync(root), path)) return { problem: "not-a-file" };
      return readUpTo(file, Number(opened.size), limitBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ELOOP" ? { problem: "not-a-file" } : { problem: "unreadable", ...(code ? { answer: code } : {}) };
  }
}

function readUpTo(file: number, sizeBytes: number, limitBytes: number): Content {
  if (sizeBytes > limitBytes) return { problem: "too-large" };
  const bytes = Buffer.alloc(sizeBytes);
  let length = 0;
  while (length < sizeBytes) {
    const count = readSync(file, bytes, length, sizeBytes - length, length);
    // The file became shorter, so what was read may be a mix of two contents.
    if (count === 0) return { problem: "unreadable", answer: "ESTALE" };
    length += count;
  }
  return { bytes };
}
