import type { Finding, Verdict } from "../schema/verdict.ts";
import { showEntry } from "../text/describe-text.ts";
import { quote } from "../text/quote.ts";
import type { ReportProblem } from "./add-report.ts";
import type { Conflict } from "./model/coverage-map.ts";
import { describeShare, isBelow } from "./percent.ts";
import { type CoverageReason, reasons } from "./reasons.ts";
import { describeRepeat, type Repeat } from "./repeats.ts";
import { type Measure, measures, type Share, type Tally } from "./model/tally.ts";

/** Lowest accepted shares in percent. An omitted measure is not judged. */
export type Thresholds = { readonly [measure in Measure]?: number | undefined };

/**
 * The status of one measure: `unknown` if there is no threshold, no data, or an incomplete set of
 * reports.
 */
export interface MeasureStatus {
  readonly measure: Measure;
  readonly share: Share;
  readonly threshold: number | undefined;
  readonly status: "ok" | "bad" | "unknown";
}

/**
 * The number of reports, the expected number if it is known, and the reports that are known to be
 * from one shard.
 */
export interface Completeness {
  readonly reports: number;
  readonly expected: number | undefined;
  readonly repeats: readonly Repeat[];
}

type CoverageVerdict = Verdict<CoverageReason>;

/**
 * Returns whether the set is known to be incomplete: there are more or fewer reports than expected,
 * or two of them are from one shard. No set is known to be complete, because reports carry no
 * identity: two reports may measure one shard while another shard has none.
 */
export function isIncomplete({ reports, expected, repeats }: Completeness): boolean {
  return expected !== undefined && (reports !== expected || repeats.length > 0);
}

/**
 * Returns the status of each measure. In an incomplete set no threshold is met, because the missing
 * report could change any share.
 */
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
 * Judges a merged set. It passes if it is not incomplete, contains lines and the data of each
 * threshold, and meets every threshold.
 */
export function judge(totals: Tally, thresholds: Thresholds, completeness: Completeness): CoverageVerdict {
  const totalsText = describeTotals(totals, completeness);
  const all = evaluateMeasures(totals, thresholds, completeness);
  if (isIncomplete(completeness))
    return createFailure(
      "coverage.incomplete",
      `${describeIncompleteness(completeness)}, so no threshold can be met. ${totalsText}`,
    );
  const unmeasured = all.find(({ measure, share, threshold }) => {
    return share.total === 0 && (measure === "lines" || threshold !== undefined);
  });
  if (unmeasured !== undefined)
    return createFailure("coverage.empty", `The reports contain no ${unmeasured.measure}. ${totalsText}`);
  const missed = all.filter(({ status }) => status === "bad");
  if (missed.length === 0) {
    const note = all.some(({ status }) => status === "ok") ? "" : " No threshold is set.";
    return { status: "pass", reason: "ok", text: `${totalsText}${note}` };
  }
  const names = missed.map(({ measure, threshold }) => `${measure} (${threshold} %)`).join(", ");
  return createFailure("coverage.below", `Below the threshold: ${names}. ${totalsText}`);
}

/** Returns the verdict when no file matches the patterns. */
export function judgeNothing(patterns: readonly string[], skipped: readonly string[]): CoverageVerdict {
  const links = skipped[0] === undefined ? "" : ` ${quote(skipped[0])} is not a regular file and was not followed.`;
  return createFailure(
    "coverage.empty",
    `No file matches \`reports\` ${patterns.map((pattern, index) => showEntry(pattern, index + 1)).join(", ")}.${links}`,
  );
}

/**
 * Returns the verdict when reports could not be read, or `undefined` if all could. The first
 * problem gives the reason; all are findings.
 */
export function judgeProblems(problems: readonly ReportProblem[]): CoverageVerdict | undefined {
  const [first, ...more] = problems;
  if (first === undefined) return undefined;
  const further =
    more.length === 0
      ? ""
      : ` ${more.length === 1 ? "One more report is" : `${more.length} more reports are`} unusable.`;
  const findings = problems.map((problem): Finding => {
    const { path, line, reason } = problem;
    const location = { path, ...(line === undefined ? {} : { line }) };
    return { rule: reason.replace(".", "-"), message: describeProblem(problem), location };
  });
  return { ...createFailure(first.reason, `${describeProblem(first)}${further}`), findings };
}

/**
 * Returns the verdict when reports are from different sources, or `undefined` if there is no
 * conflict.
 */
export function judgeConflicts(conflicts: readonly Conflict[]): CoverageVerdict | undefined {
  const [first, ...more] = conflicts;
  if (first === undefined) return undefined;
  const { path, line } = first;
  const what =
    line === undefined
      ? `Two reports have different versions of ${quote(path)}`
      : `Two reports have different checksums for line ${line} of ${quote(path)}`;
  const further =
    more.length === 0
      ? ""
      : ` There ${more.length === 1 ? "is one more conflict" : `are ${more.length} more conflicts`}.`;
  return createFailure("coverage.conflict", `${what}.${further}`);
}

function createFailure(reason: CoverageReason, text: string): CoverageVerdict {
  return { status: "fail", reason, text: `${text} ${reasons[reason].fix}.` };
}

function describeProblem({ path, what, line }: ReportProblem): string {
  return `The report ${quote(path)} ${line === undefined ? what : `is unusable: line ${line} ${what}`}.`;
}

/** Describes an incomplete set as the beginning of a sentence. */
function describeIncompleteness({ reports, expected = 0, repeats: [repeat] }: Completeness): string {
  if (reports !== expected || repeat === undefined)
    return `${reports} ${reports === 1 ? "report was" : "reports were"} found, ${expected} ${expected === 1 ? "is" : "are"} expected`;
  return `${describeRepeat(repeat)}. Fewer than the ${expected} expected shards are present`;
}

function describeTotals(totals: Tally, completeness: Completeness): string {
  const { reports, expected } = completeness;
  const shares = measures.map((measure) => `${measure} ${describeShare(totals[measure])}`).join(", ");
  const noun = reports === 1 && (expected ?? 1) === 1 ? "report" : "reports";
  const of = expected === undefined ? `${reports}` : `${reports} of ${expected} expected`;
  const isAnonymous = expected !== undefined && reports > 1 && !isIncomplete(completeness);
  const caveat = isAnonymous ? " They carry no identity, so two of them may measure the same shard." : "";
  return `${capitalize(shares)}, from ${of} ${noun}.${caveat}`;
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
