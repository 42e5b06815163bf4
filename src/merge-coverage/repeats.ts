import { quote } from "../text/quote.ts";

/** Reports that are known to be from one shard, and the evidence for it. */
export interface Repeat {
  readonly paths: readonly string[];
  readonly by: "bytes" | "attempt";
}

/**
 * A number after a word that denotes an attempt. A number without such a word may denote a shard.
 */
const attemptNumber = /(?<![a-z])((?:attempt|retry|rerun)[-_. ]?)\d+/gi;

/** Default artifact name of upload-evidence: job, attempt, and hex digits of the leg. */
const defaultName = /(?<=^|\/)evidence-([\w-]+)-(\d+)-[0-9a-f]{8}(?=\/|$)/;

/** Maximum number of paths of a group that a sentence names. */
const NAMED_PATHS = 3;

/**
 * Returns groups of reports from one shard. Reports in `identical` have the same bytes; the others
 * differ only in an attempt number.
 */
export function findRepeats(paths: readonly string[], identical: readonly (readonly string[])[]): Repeat[] {
  const byAttempt = groupPaths(paths, (path) => path.replace(attemptNumber, "$1#"));
  return [
    ...identical.map((group): Repeat => ({ paths: group, by: "bytes" })),
    ...byAttempt.map((group): Repeat => ({ paths: group, by: "attempt" })),
  ];
}

/**
 * Returns groups of reports from different attempts of one job, based on the default names of
 * upload-evidence. The names do not show whether a group contains several legs of a matrix or one
 * leg twice.
 */
export function findMixedAttempts(paths: readonly string[]): readonly (readonly string[])[] {
  const named = paths.filter((path) => defaultName.test(path));
  return groupPaths(named, (path) => path.replace(defaultName, "$1")).filter(
    (group) => new Set(group.map((path) => defaultName.exec(path)?.[2])).size > 1,
  );
}

/** Describes a group as a sentence without its full stop. */
export function describeRepeat({ paths, by }: Repeat): string {
  const how =
    by === "bytes"
      ? "have the same bytes, so they are from one shard"
      : "differ only in the attempt number, so they are from one shard";
  return `The reports ${renderPaths(paths)} ${how}`;
}

/** Returns the first paths of a group in quotes, and the number of further ones. */
export function renderPaths(paths: readonly string[]): string {
  const more = paths.length - NAMED_PATHS;
  return paths.slice(0, NAMED_PATHS).map(quote).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Returns the groups of two or more paths with the same key, in the order of their first paths. */
function groupPaths(paths: readonly string[], getKey: (path: string) => string): string[][] {
  return [...Map.groupBy(paths, getKey).values()].filter(({ length }) => length > 1);
}
