import { addTallies, type Tally } from "./model/tally.ts";

/** Package of files that are in none of the listed directories, and of files at the root. */
const OTHER_FILES = "(other files)";

/** One row of the result: a file or a package with its shares. */
export interface Row {
  readonly path: string;
  readonly tally: Tally;
}

/**
 * Returns the directory that contains a file; the deepest one if there are several. Otherwise
 * returns the first segment of the path, or `OTHER_FILES` if `isClosed` marks the list as complete
 * or the file is at the root.
 */
function findPackage(path: string, directories: ReadonlySet<string>, isClosed: boolean): string {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const directory = path.slice(0, end);
    if (directories.has(directory)) return directory;
  }
  const first = path.indexOf("/");
  return isClosed || first <= 0 ? OTHER_FILES : path.slice(0, first);
}

/**
 * Returns the packages of the files, sorted by path, with `OTHER_FILES` last. Each file counts in
 * one package.
 */
export function groupPackages(files: readonly Row[], directories: readonly string[], isClosed: boolean): Row[] {
  const known = new Set(directories);
  const groups = Map.groupBy(files, ({ path }) => findPackage(path, known, isClosed));
  return [...groups]
    .map(([path, rows]) => ({ path, tally: addTallies(rows.map(({ tally }) => tally)) }))
    .sort((a, b) => Number(a.path === OTHER_FILES) - Number(b.path === OTHER_FILES) || (a.path < b.path ? -1 : 1));
}
