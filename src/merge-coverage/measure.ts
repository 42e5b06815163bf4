import { literalGlob } from "../glob/glob.ts";
import { isInside } from "./model/canonical-path.ts";
import type { CoverageMap } from "./model/coverage-map.ts";
import { groupPackages, type Row } from "./group-packages.ts";
import { addTallies, type Tally, tally } from "./model/tally.ts";
import { type Range, findUncoveredRanges } from "./uncovered-ranges.ts";

/** One source file with its shares and the lines that no report hit. */
export interface FileResult extends Row {
  readonly uncovered: readonly Range[];
}

/** The merged numbers; files and packages are in the order of their paths. */
export interface Result {
  readonly totals: Tally;
  readonly packages: readonly Row[];
  readonly files: readonly FileResult[];
}

/** Where package directories come from: a complete list of an input, or the directories that hold a manifest. */
export interface PackageDirectories {
  readonly directories: readonly string[];
  readonly isClosed: boolean;
}

/** The numbers of all files in the map. */
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

/** Most directories that are searched for manifests by name; beyond it the whole workspace is searched at once. */
export const TOP_DIRECTORY_LIMIT = 50;

/**
 * Patterns for the manifests above the files of the map: below the first parts of their paths, because no other directory can hold a package
 * of theirs. Manifests at the root make no package.
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
