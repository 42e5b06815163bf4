import type { FindFiles } from "../../actions/_runtime/files/find-files.ts";
import { selects } from "../../src/glob/glob.ts";

/** Searches files in memory, given as text by path. `root` is a prefix of those paths. */
export function fakeFindFiles(files: ReadonlyMap<string, string>): FindFiles {
  return async (globs, root = "") => {
    const prefix = root === "" || root === "." ? "" : `${root}/`;
    const found = [...files]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, text]) => ({ path: path.slice(prefix.length), sizeBytes: Buffer.byteLength(text) }))
      .filter(({ path }) => !path.startsWith("/") && selects(globs, path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: found, skipped: [], unreadable: [] };
  };
}
