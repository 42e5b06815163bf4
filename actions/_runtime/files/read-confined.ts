import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Content } from "../../../src/upload-evidence/redact-entry.ts";

/**
 * Reads a regular file below `root` (a path like those of `Files`), or returns why it cannot be
 * read. No symbolic link below the root is followed. The limit applies to what is read, even when
 * the file changes meanwhile: a growing file is read up to its size at opening, a shrinking one is
 * unreadable. Never rejects.
 */
export type ReadConfined = (root: string, path: string, limitBytes: number) => Promise<Content>;

/** Reads on this machine, relative to `workspace`. */
export function nodeReadConfined(workspace: string): ReadConfined {
  return async (root, path, limitBytes) => read(resolve(workspace, root), path, limitBytes);
}

function read(root: string, path: string, limitBytes: number): Content {
  try {
    // A pipe would block the open. Windows has neither flag, so only the comparison of real paths
    // protects there.
    const file = openSync(
      join(root, path),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const opened = fstatSync(file, { bigint: true });
      const real = realpathSync(join(root, path));
      // A directory of the path may have been a link for a moment. Then the opened file differs
      // from the one that is there now.
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
    // The file became shorter, so what was read may mix two contents.
    if (count === 0) return { problem: "unreadable", answer: "ESTALE" };
    length += count;
  }
  return { bytes };
}
