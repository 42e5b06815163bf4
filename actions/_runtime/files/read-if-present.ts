import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

/**
 * Reads the text of a regular file of at most `limitBytes`. Returns `undefined` when there is none
 * or it cannot be read. Never rejects.
 */
export type ReadIfPresent = (path: string, limitBytes: number) => Promise<string | undefined>;

/** Reads on this machine. */
export const nodeReadIfPresent: ReadIfPresent = async (path, limitBytes) => {
  try {
    const file = openSync(path, "r");
    try {
      const stats = fstatSync(file);
      return stats.isFile() && stats.size <= limitBytes ? readFileSync(file, "utf8") : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
};
