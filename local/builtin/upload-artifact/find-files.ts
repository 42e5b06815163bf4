import { globSync, lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * The files of an artifact, absolute and sorted, and the directory that their names in it are
 * relative to.
 */
export interface FoundFiles {
  readonly files: string[];
  readonly root: string;
}

/**
 * Finds the files that match lines of paths and patterns. A directory matches all files in it. The
 * root is the directory a single line starts from, or the deepest directory common to all lines, as
 * in actions/upload-artifact.
 */
export function findFiles(folder: string, lines: string, includesHidden: boolean): FoundFiles {
  const patterns = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const files = new Set<string>();
  const roots: string[] = [];
  for (const pattern of patterns) {
    const isExclusion = pattern.startsWith("!");
    const path = resolve(folder, isExclusion ? pattern.slice(1).trim() : pattern);
    const matches = globSync(path).flatMap((match) => listFiles(match));
    for (const match of matches) {
      if (isExclusion) files.delete(match);
      else files.add(match);
    }
    if (!isExclusion) roots.push(findSearchRoot(path));
  }
  const root = findCommonFolder(roots.length > 0 ? roots : [resolve(folder)]);
  const isWanted = (file: string): boolean =>
    includesHidden ||
    !relative(root, file)
      .split(sep)
      .some((part) => part.startsWith("."));
  return { files: [...files].filter(isWanted).sort(), root };
}

function listFiles(path: string): string[] {
  if (!lstatSync(path).isDirectory()) return statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : [];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}

/** Returns the part of a pattern before its first wildcard, or the directory of a file. */
function findSearchRoot(path: string): string {
  const parts = path.split(sep);
  const wild = parts.findIndex((part) => /[*?[\]{}]/.test(part));
  if (wild >= 0) return parts.slice(0, wild).join(sep) || sep;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
}

function findCommonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return (length < 0 ? first : first.slice(0, length)).join(sep) || sep;
}
