import { addTallies, type Tally } from "./model/tally.ts";

/** The package of files that lie in none of the listed directories, and of files at the root. */
export const OTHER_FILES = "(other files)";

/** One row of the result: a file or a package with its shares. */
export interface Row {
  readonly path: string;
  readonly tally: Tally;
}

/**
 * The directory of `directories` that a file belongs to, the deepest one if several hold it. Outside of all of them it is the first part of its
 * path, or `OTHER_FILES` when `isClosed` says that the list is complete or the file lies at the root.
 */
export function findPackage(path: string, directories: ReadonlySet<string>, isClosed: boolean): string {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const directory = path.slice(0, end);
    if (directories.has(directory)) return directory;
  }
  const first = path.indexOf("/");
  return isClosed || first <= 0 ? OTHER_FILES : path.slice(0, first);
}

/** The packages of the files in the order of their paths, `OTHER_FILES` last. Each file counts in one package. */
export function groupPackages(files: readonly Row[], directories: readonly string[], isClosed: boolean): Row[] {
  const known = new Set(directories);
  const groups = Map.groupBy(files, ({ path }) => findPackage(path, known, isClosed));
  return [...groups]
    .map(([path, rows]) => ({ path, tally: addTallies(rows.map(({ tally }) => tally)) }))
    .sort((a, b) => Number(a.path === OTHER_FILES) - Number(b.path === OTHER_FILES) || (a.path < b.path ? -1 : 1));
}
