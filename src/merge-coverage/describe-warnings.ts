import { quote } from "../text/quote.ts";
import { isInside } from "./model/canonical-path.ts";
import type { CoverageMap } from "./model/coverage-map.ts";
import type { NoteKind } from "./model/parse-count.ts";
import { describeRepeat, renderPaths, type Repeat } from "./repeats.ts";

/** Facts that users should know although they do not change the verdict. */
export interface WarningFacts {
  readonly map: CoverageMap;
  /** Paths that match the patterns but are not regular files. */
  readonly skipped: readonly string[];
  /** Reports that are known to be from one shard. */
  readonly repeats: readonly Repeat[];
  /** Groups of reports from different attempts of one job. */
  readonly mixedAttempts: readonly (readonly string[])[];
}

const words: { readonly [kind in NoteKind]: string } = {
  negative: "negative counts were replaced with 0",
  huge: "counts above 2^53 − 1 were reduced to it",
  functionWithoutLine: "calls of functions without a known line were ignored",
  lineZero: "records of line 0 were ignored",
};

/** Returns the warnings as sentences. The list is empty if there are none. */
export function describeWarnings({ map, skipped, repeats, mixedAttempts }: WarningFacts): string[] {
  const counts = (Object.keys(words) as NoteKind[])
    .filter((kind) => map.notes[kind] > 0)
    .map((kind) => `${map.notes[kind]} ${words[kind]}.`);
  const same = repeats.map((repeat) => `${describeRepeat(repeat)}. The report of another shard may be missing.`);
  const mixed = mixedAttempts.map((paths) => {
    return `The reports ${renderPaths(paths)} are from different attempts of one job. One may be an older report of the same shard.`;
  });
  const links =
    skipped.length === 0
      ? []
      : [`${skipped.length} symbolic links were not followed, first ${quote(skipped[0] ?? "")}.`];
  const outside = map.files().filter(({ path }) => !isInside(path));
  const outsideNotes =
    outside.length === 0
      ? []
      : [`${outside.length} source files are outside the workspace, first ${quote(outside[0]?.path ?? "")}.`];
  return [...same, ...mixed, ...links, ...outsideNotes, ...counts];
}
