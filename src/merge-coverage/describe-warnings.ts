import { quote } from "../text/quote.ts";
import { isInside } from "./model/canonical-path.ts";
import type { CoverageMap } from "./model/coverage-map.ts";
import type { NoteKind } from "./model/parse-count.ts";
import { describeRepeat, namePaths, type Repeat } from "./repeats.ts";

/** What a reader should know although it stops nothing. */
export interface WarningFacts {
  readonly map: CoverageMap;
  /** Paths that the patterns take but that are not regular files. */
  readonly skipped: readonly string[];
  /** Reports that are known to be of one shard. */
  readonly repeats: readonly Repeat[];
  /** Groups of reports from one job in different attempts. */
  readonly mixedAttempts: readonly (readonly string[])[];
}

const words: { readonly [kind in NoteKind]: string } = {
  negative: "negative counts were taken as 0",
  huge: "counts beyond 2^53 were cut to it",
  functionWithoutLine: "calls of functions that no report gives a line were left out",
  lineZero: "records of line 0 were left out",
};

/** What was put right or looks odd, as sentences; empty when there is nothing. */
export function describeWarnings({ map, skipped, repeats, mixedAttempts }: WarningFacts): string[] {
  const counts = (Object.keys(words) as NoteKind[])
    .filter((kind) => map.notes[kind] > 0)
    .map((kind) => `${map.notes[kind]} ${words[kind]}.`);
  const same = repeats.map((repeat) => `${describeRepeat(repeat)}, and one may hide that another is lost.`);
  const mixed = mixedAttempts.map((paths) => {
    return `The reports ${namePaths(paths)} are of one job in different attempts: one may be an older report of the same shard.`;
  });
  const links =
    skipped.length === 0
      ? []
      : [`${skipped.length} symbolic links were not followed, first ${quote(skipped[0] ?? "")}.`];
  const outside = map.files().filter(({ path }) => !isInside(path));
  const outsideNotes =
    outside.length === 0
      ? []
      : [`${outside.length} source files lie outside of the workspace, first ${quote(outside[0]?.path ?? "")}.`];
  return [...same, ...mixed, ...links, ...outsideNotes, ...counts];
}
