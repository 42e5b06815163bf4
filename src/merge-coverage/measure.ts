import { literalGlob } from "../glob/glob.ts";
import { isInside } from "./model/canonical-path.ts";
import type { CoverageMap } from "./model/coverage-map.ts";
import { groupPackages, type Row } from "./group-packages.ts";
import { addTallies, type Tally, tally } from "./model/tally.ts";
import { type Range, findUncoveredRanges } from "./uncovered-ranges.ts";

/** A source file with its shares and the lines that no report hit. */
export interface FileResult extends Row {
  readonly uncovered: readonly Range[];
}

/** The merged numbers. Files and packages are sorted by path. */
export interface Result {
  readonly totals: Tally;
  readonly packages: readonly Row[];
  readonly files: readonly FileResult[];
}

/**
 * The package directories: either a complete list from the input, or the directories that contain a
 * manifest.
 */
export interface PackageDirectories {
  readonly directories: readonly string[];
  readonly isClosed: boolean;
}

/** Returns the numbers of all files in the map. */
export function measure(map: CoverageMap, { directories, isClosed }: PackageDirectories): Result {
  const files = map.files().map(({ path, coverage }) => {
    return { path, tally: tally(coverage), uncovered: findUncoveredRanges(coverage.lines) };
  });
  return {
    totals: addTallies(files.map((file) => file.tally)),
    packages: groupPackages(files, directories, isClosed),
    files,
  };
}

/**
 * Maximum number of directories that are searched separately for manifests. Above it one search
 * covers the whole workspace.
 */
const TOP_DIRECTORY_LIMIT = 50;

/**
 * Returns patterns for the manifests above the files of the map. They start at the first segments
 * of the paths, because no other directory can contain the package of a file. A manifest at the
 * root does not define a package.
 */
export function createManifestPatterns(map: CoverageMap): string[] {
  const tops = findTopDirectories(map);
  if (tops.length > TOP_DIRECTORY_LIMIT) return ["*/**/package.json"];
  return tops.map((top) => `${literalGlob(top)}/**/package.json`);
}

function findTopDirectories(map: CoverageMap): string[] {
  const paths = map.files().map(({ path }) => path);
  const nested = paths.filter((path) => isInside(path) && path.includes("/"));
  return [...new Set(nested.map((path) => path.slice(0, path.indexOf("/"))))];
}
