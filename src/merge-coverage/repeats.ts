import { quote } from "../text/quote.ts";

/** Reports that are known to be of one shard, and how that is known. */
export interface Repeat {
  readonly paths: readonly string[];
  readonly by: "bytes" | "attempt";
}

/**
 * The number behind a word that says nothing else than which try of one and the same it is. A bare
 * number may be that of a shard.
 */
const attemptNumber = /(?<![a-z])((?:attempt|retry|rerun)[-_. ]?)\d+/gi;

/**
 * The name that upload-evidence gives an artifact on its own: job, attempt, and digits of the leg.
 */
const defaultName = /(?<=^|\/)evidence-([\w-]+)-(\d+)-[0-9a-f]{8}(?=\/|$)/;

/** Most paths of a group that a sentence names. */
const NAMED_PATHS = 3;

/**
 * Groups of reports that are of one shard: `identical` have the same bytes, others differ in the number
 * of an attempt alone.
 */
export function findRepeats(paths: readonly string[], identical: readonly (readonly string[])[]): Repeat[] {
  const byAttempt = groupPaths(paths, (path) => path.replace(attemptNumber, "$1#"));
  return [
    ...identical.map((group): Repeat => ({ paths: group, by: "bytes" })),
    ...byAttempt.map((group): Repeat => ({ paths: group, by: "attempt" })),
  ];
}

/**
 * Groups of reports from one job in different attempts, by the names that upload-evidence gives.
 * They may be legs of one matrix of which some ran again, or one leg twice: the names do not say.
 */
export function findMixedAttempts(paths: readonly string[]): readonly (readonly string[])[] {
  const named = paths.filter((path) => defaultName.test(path));
  return groupPaths(named, (path) => path.replace(defaultName, "$1")).filter(
    (group) => new Set(group.map((path) => defaultName.exec(path)?.[2])).size > 1,
  );
}

/** What is known of a group, as a sentence without its full stop. */
export function describeRepeat({ paths, by }: Repeat): string {
  const how =
    by === "bytes"
      ? "have the same bytes: they prove one shard"
      : "differ in the number of an attempt alone: they are of one shard";
  return `The reports ${namePaths(paths)} ${how}`;
}

/** The first paths of a group, quoted, and how many more there are. */
export function namePaths(paths: readonly string[]): string {
  const more = paths.length - NAMED_PATHS;
  return paths.slice(0, NAMED_PATHS).map(quote).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** The groups of two and more paths with one key, in the order of their first paths. */
function groupPaths(paths: readonly string[], getKey: (path: string) => string): string[][] {
  return [...Map.groupBy(paths, getKey).values()].filter(({ length }) => length > 1);
}
