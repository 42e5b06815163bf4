import { code, escapeMarkdown, table } from "../text/markdown.ts";
import type { ReadReport } from "./add-report.ts";
import { isInside } from "./model/canonical-path.ts";
import type { MeasureStatus } from "./judge.ts";
import type { FileResult, Result } from "./measure.ts";
import { describeShare, isBelow } from "./percent.ts";
import { measures, type Share, type Tally } from "./model/tally.ts";
import type { Range } from "./uncovered-ranges.ts";

/**
 * Limit of the table of files, in bytes of UTF-8. With the other limits, the summary stays far
 * below 1 MiB, above which a runner drops it.
 */
const FILES_BUDGET_BYTES = 384 * 1024;
/** Limit of the table of reports, in bytes of UTF-8. */
const REPORTS_BUDGET_BYTES = 128 * 1024;
/** Maximum number of files in both tables together. More would not be read. */
export const FILE_LIMIT = 500;
/** Number of files that are shown without expanding the details. */
const OPEN_FILES = 10;
/** Maximum number of ranges of uncovered lines per file. */
export const RANGE_LIMIT = 12;
/** Limit of the table of packages, in bytes of UTF-8. */
const PACKAGES_BUDGET_BYTES = 128 * 1024;

/** Input of the summary. The runtime writes the verdict above it. */
export interface SummaryFacts {
  readonly result: Result;
  readonly statuses: readonly MeasureStatus[];
  readonly reports: readonly ReadReport[];
  readonly notes: readonly string[];
  /** `https://…/blob/<sha>`, or an empty string for no links. */
  readonly blobUrl: string;
}

/**
 * Renders the job summary: the packages, the files that lack most coverage, and the reports. Its
 * size is below 1 MiB for any input.
 */
export function renderSummary(facts: SummaryFacts): string {
  return [renderPackages(facts), renderFiles(facts), renderReports(facts)].filter((part) => part !== "").join("\n\n");
}

function renderPackages({ result, statuses }: SummaryFacts): string {
  const rows = takeWithinBytes(
    result.packages.map(({ path, tally }) => [code(path), ...renderShares(tally)]),
    PACKAGES_BUDGET_BYTES,
  );
  const left = result.packages.length - rows.length;
  const judged = statuses.some(({ threshold }) => threshold !== undefined);
  const head = ["Package", "Lines", "Branches", "Functions"];
  const total = ["**All files**", ...renderShares(result.totals).map((share) => `**${share}**`)];
  const threshold = ["Threshold", ...statuses.map(renderThreshold)];
  const all = table(head, [total, ...(judged ? [threshold] : []), ...rows], head.slice(1));
  return all + renderOmitted(left, "package");
}

function renderThreshold({ threshold, status }: MeasureStatus): string {
  if (threshold === undefined) return "not judged";
  return {
    ok: `✅ at least ${threshold} %`,
    bad: `❌ at least ${threshold} %`,
    unknown: `⚠️ ${threshold} %, cannot be met`,
  }[status];
}

/** Renders the files. Those below a threshold come first. Each group is sorted by missing lines. */
function renderFiles({ result, statuses, blobUrl }: SummaryFacts): string {
  const isLow = ({ tally }: FileResult) =>
    statuses.some(({ measure, threshold }) => threshold !== undefined && isBelow(tally[measure], threshold));
  const lacking = result.files.filter(({ tally }) => measures.some((measure) => countMissing(tally[measure]) > 0));
  if (lacking.length === 0) return "";
  const [low, others] = [lacking.filter(isLow), lacking.filter((file) => !isLow(file))];
  const shown = [...low.sort(compareMissing), ...others.sort(compareMissing)].slice(0, FILE_LIMIT);
  const kept = takeWithinBytes(
    shown.map((file) => renderFile(file, blobUrl)),
    FILES_BUDGET_BYTES,
  );
  const lowWords = low.length === 0 ? "" : `${low.length} of them below a threshold`;
  const title = `${lacking.length} of ${renderCount(result.files.length, "file")} not fully covered${lowWords && `, ${lowWords}`}`;
  const head = ["File", "Lines", "Branches", "Functions", "Uncovered lines"];
  const open = table(head, kept.slice(0, OPEN_FILES), head.slice(1, 4));
  const more = kept.slice(OPEN_FILES);
  const rest =
    more.length === 0
      ? ""
      : `\n\n${renderDetails(`${renderCount(more.length, "more file")}`, table(head, more, head.slice(1, 4)))}`;
  return `**${title}**\n\n${open}${rest}${renderOmitted(lacking.length - kept.length, "file")}`;
}

function renderFile({ path, tally, uncovered }: FileResult, blobUrl: string): string[] {
  const url = `${blobUrl}/${path.split("/").map(encodeSegment).join("/")}`;
  const name = blobUrl !== "" && isInside(path) ? `[${code(path)}](${url})` : code(path);
  return [name, ...renderShares(tally), renderRanges(uncovered)];
}

function renderRanges(ranges: readonly Range[]): string {
  const shown = ranges.slice(0, RANGE_LIMIT).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const left = ranges.length - shown.length;
  return shown.join(", ") + (left > 0 ? ` and ${left} more` : "");
}

function renderReports({ reports, notes }: SummaryFacts): string {
  const rows = reports.map(({ path, sizeBytes, sections }) => [code(path), `${sizeBytes}`, `${sections}`]);
  const kept = takeWithinBytes(rows, REPORTS_BUDGET_BYTES);
  const head = ["Report", "Bytes", "Source files"];
  const list = `${table(head, kept, head.slice(1))}${renderOmitted(rows.length - kept.length, "report")}`;
  const warnings = notes.length === 0 ? "" : `${notes.map((note) => `- ⚠️ ${escapeMarkdown(note)}`).join("\n")}\n\n`;
  return warnings + renderDetails(`${renderCount(reports.length, "report")} read`, list);
}

function renderShares(tally: Tally): string[] {
  return measures.map((measure) => escapeMarkdown(describeShare(tally[measure])));
}

/** Returns the first rows that fit into the limit. */
function takeWithinBytes(rows: readonly string[][], limitBytes: number): string[][] {
  let bytes = 0;
  const end = rows.findIndex((row) => {
    bytes += Buffer.byteLength(row.join(" | ")) + "|  |\n".length;
    return bytes > limitBytes;
  });
  return rows.slice(0, end < 0 ? rows.length : end);
}

function renderOmitted(count: number, noun: string): string {
  return count === 0 ? "" : `\n\n${renderCount(count, `more ${noun}`)} omitted here; the JSON totals contain all.`;
}

function renderCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function renderDetails(title: string, body: string): string {
  return `<details>\n<summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}

function compareMissing(a: FileResult, b: FileResult): number {
  const order = measures.reduce((found, one) => found || countMissing(b.tally[one]) - countMissing(a.tally[one]), 0);
  return order || (a.path < b.path ? -1 : 1);
}

function countMissing({ covered, total }: Share): number {
  return total - covered;
}

/** Escapes parentheses as well, because they would end a Markdown link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}
