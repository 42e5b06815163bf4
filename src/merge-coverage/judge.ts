import type { Finding, Verdict } from "../schema/verdict.ts";
import { showEntry } from "../text/describe-text.ts";
import { quote } from "../text/quote.ts";
import type { ReportProblem } from "./add-report.ts";
import type { Conflict } from "./model/coverage-map.ts";
import { describeShare, isBelow } from "./percent.ts";
import { type CoverageReason, reasons } from "./reasons.ts";
import { describeRepeat, type Repeat } from "./repeats.ts";
import { type Measure, measures, type Share, type Tally } from "./model/tally.ts";

/** Lowest accepted shares in percent; a measure that is left out is not judged. */
export type Thresholds = { readonly [measure in Measure]?: number | undefined };

/**
 * How one measure stands: `unknown` when there is no threshold, no data, or not the expected
 * reports.
 */
export interface MeasureStatus {
  readonly measure: Measure;
  readonly share: Share;
  readonly threshold: number | undefined;
  readonly status: "ok" | "bad" | "unknown";
}

/**
 * How many reports there are, how many there must be if that is known, and which of them are known
 * to be of one shard.
 */
export interface Completeness {
  readonly reports: number;
  readonly expected: number | undefined;
  readonly repeats: readonly Repeat[];
}

type CoverageVerdict = Verdict<CoverageReason>;

/**
 * Whether the set is known not to be the expected one: there are more or fewer reports, or two of
 * them are of one shard. No set is known to be complete, because reports carry no identity: two of
 * them may measure one shard and none another.
 */
export function isIncomplete({ reports, expected, repeats }: Completeness): boolean {
  return expected !== undefined && (reports !== expected || repeats.length > 0);
}

/** How each measure stands. In an incomplete set no threshold is met, because the missing report could change any share. */
export function evaluateMeasures(totals: Tally, thresholds: Thresholds, completeness: Completeness): MeasureStatus[] {
  return measures.map((measure) => {
    const [share, threshold] = [totals[measure], thresholds[measure]];
    const isKnown = threshold !== undefined && share.total > 0;
    const isMissed = isKnown && isBelow(share, threshold);
    const status = !isKnown || isIncomplete(completeness) ? "unknown" : isMissed ? "bad" : "ok";
    return { measure, share, threshold, status };
  });
}

/**
 * The decision over a merged set: it must not be incomplete, hold lines and the data each threshold
 * is about, and meet every threshold.
 */
export function judge(totals: Tally, thresholds: Thresholds, completeness: Completeness): CoverageVerdict {
  const seen = describeTotals(totals, completeness);
  const all = evaluateMeasures(totals, thresholds, completeness);
  if (isIncomplete(completeness))
    return failure(
      "coverage.incomplete",
      `${describeIncompleteness(completeness)}, so no threshold can be met. ${seen}`,
    );
  const unmeasured = all.find(({ measure, share, threshold }) => {
    return share.total === 0 && (measure === "lines" || threshold !== undefined);
  });
  if (unmeasured !== undefined) return failure("coverage.empty", `The reports hold no ${unmeasured.measure}. ${seen}`);
  const missed = all.filter(({ status }) => status === "bad");
  if (missed.length === 0) {
    const note = all.some(({ status }) => status === "ok") ? "" : " No threshold is set.";
    return { status: "pass", reason: "ok", text: `${seen}${note}` };
  }
  const words = missed.map(({ measure, threshold }) => `${measure} (${threshold} %)`).join(", ");
  return failure("coverage.below", `Below the threshold: ${words}. ${seen}`);
}

/** The decision when no file matches the patterns. */
export function judgeNothing(patterns: readonly string[], skipped: readonly string[]): CoverageVerdict {
  const links = skipped[0] === undefined ? "" : ` ${quote(skipped[0])} is not a regular file and was not followed.`;
  return failure(
    "coverage.empty",
    `No file matches \`reports\` ${patterns.map((pattern, index) => showEntry(pattern, index + 1)).join(", ")}.${links}`,
  );
}

/** The decision when reports could not be read, `undefined` when there are none; the first one gives the reason, all are findings. */
export function judgeProblems(problems: readonly ReportProblem[]): CoverageVerdict | undefined {
  const [first, ...more] = problems;
  if (first === undefined) return undefined;
  const others =
    more.length === 0
      ? ""
      : ` So ${more.length === 1 ? "is one more report" : `are ${more.length} more reports`} unusable.`;
  const findings = problems.map((problem): Finding => {
    const { path, line, reason } = problem;
    const location = { path, ...(line === undefined ? {} : { line }) };
    return { rule: reason.replace(".", "-"), message: describeProblem(problem), location };
  });
  return { ...failure(first.reason, `${describeProblem(first)}${others}`), findings };
}

/** The decision when reports are of different sources, `undefined` when there is no conflict. */
export function judgeConflicts(conflicts: readonly Conflict[]): CoverageVerdict | undefined {
  const [first, ...more] = conflicts;
  if (first === undefined) return undefined;
  const { path, line } = first;
  const what =
    line === undefined
      ? `Two reports have different versions of ${quote(path)}`
      : `Two reports have different checksums for line ${line} of ${quote(path)}`;
  const others =
    more.length === 0
      ? ""
      : ` There ${more.length === 1 ? "is one more conflict" : `are ${more.length} more conflicts`}.`;
  return failure("coverage.conflict", `${what}.${others}`);
}

function failure(reason: CoverageReason, text: string): CoverageVerdict {
  return { status: "fail", reason, text: `${text} ${reasons[reason].fix}.` };
}

function describeProblem({ path, what, line }: ReportProblem): string {
  return `The report ${quote(path)} ${line === undefined ? what : `is unusable: line ${line} ${what}`}.`;
}

/** What is wrong with an incomplete set, as the beginning of a sentence. */
function describeIncompleteness({ reports, expected = 0, repeats: [repeat] }: Completeness): string {
  if (reports !== expected || repeat === undefined)
    return `${reports} ${reports === 1 ? "report is" : "reports are"} here, ${expected} ${expected === 1 ? "is" : "are"} expected`;
  return `${describeRepeat(repeat)}, so fewer than the ${expected} expected shards are here`;
}

function describeTotals(totals: Tally, completeness: Completeness): string {
  const { reports, expected } = completeness;
  const shares = measures.map((measure) => `${measure} ${describeShare(totals[measure])}`).join(", ");
  const noun = reports === 1 && (expected ?? 1) === 1 ? "report" : "reports";
  const of = expected === undefined ? `${reports}` : `${reports} of ${expected} expected`;
  const isAnonymous = expected !== undefined && reports > 1 && !isIncomplete(completeness);
  const doubt = isAnonymous ? " They carry no identity, so two of them may measure the same shard." : "";
  return `${capitalize(shares)}, from ${of} ${noun}.${doubt}`;
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
