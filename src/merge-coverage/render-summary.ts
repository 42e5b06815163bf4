import { code, escapeMarkdown, table } from "../text/markdown.ts";
import type { ReadReport } from "./add-report.ts";
import { isInside } from "./canonical-path.ts";
import type { Standing } from "./judge.ts";
import type { FileResult, Result } from "./measure.ts";
import { describeShare, isBelow } from "./percent.ts";
import { measures, type Share, type Tally } from "./tally.ts";
import type { Range } from "./uncovered-ranges.ts";

/** Rows of the tables of files and reports together, in bytes of UTF-8; half of what the runner takes, so that nothing is cut in the middle. */
export const SUMMARY_BUDGET_BYTES = 512 * 1024;
/** Files that are shown without opening anything. */
export const OPEN_FILES = 10;
/** Ranges of uncovered lines per file. */
export const RANGE_LIMIT = 12;
/** Packages in the table; the rest is one line of text. */
export const PACKAGE_LIMIT = 100;

/** Everything the summary shows beside the verdict, which the shell writes above it. */
export interface SummaryFacts {
  readonly result: Result;
  readonly standings: readonly Standing[];
  readonly reports: readonly ReadReport[];
  readonly notes: readonly string[];
  /** `https://…/blob/<sha>`, or the empty text for no links. */
  readonly blobUrl: string;
}

/** The job summary below the verdict: packages, the files that lack most, and what was read. Never larger than its budget allows. */
export function renderSummary(facts: SummaryFacts): string {
  const budget = new Budget(SUMMARY_BUDGET_BYTES);
  return [renderPackages(facts), renderFiles(facts, budget), renderReports(facts, budget)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function renderPackages({ result, standings }: SummaryFacts): string {
  const shares = (tally: Tally) => measures.map((measure) => escapeMarkdown(describeShare(tally[measure])));
  const rows = result.packages.slice(0, PACKAGE_LIMIT).map(({ path, tally }) => [code(path), ...shares(tally)]);
  const left = result.packages.length - rows.length;
  const judged = standings.some(({ threshold }) => threshold !== undefined);
  const head = ["Package", "Lines", "Branches", "Functions"];
  const total = ["**All files**", ...shares(result.totals).map((share) => `**${share}**`)];
  const threshold = ["Threshold", ...standings.map(renderThreshold)];
  const all = table(head, [total, ...(judged ? [threshold] : []), ...rows], head.slice(1));
  return left > 0 ? `${all}\n\n${left} more packages are in the JSON totals.` : all;
}

function renderThreshold({ threshold, status }: Standing): string {
  if (threshold === undefined) return "not judged";
  return {
    ok: `✅ at least ${threshold} %`,
    bad: `❌ at least ${threshold} %`,
    unknown: `⚠️ ${threshold} %, cannot be met`,
  }[status];
}

/** Files below the threshold for lines come first; within both groups those with most uncovered lines. */
function renderFiles({ result, standings, blobUrl }: SummaryFacts, budget: Budget): string {
  const threshold = standings.find(({ measure }) => measure === "lines")?.threshold;
  const isLow = (file: FileResult) => threshold !== undefined && isBelow(file.tally.lines, threshold);
  const lacking = result.files.filter(({ uncovered }) => uncovered.length > 0);
  if (lacking.length === 0) return "";
  const low = lacking.filter(isLow).sort(byMissing);
  const rows = [...low, ...lacking.filter((file) => !isLow(file)).sort(byMissing)].map((file) =>
    renderFile(file, blobUrl),
  );
  const kept = budget.keep(rows);
  const title =
    threshold === undefined || low.length === 0
      ? `${lacking.length} of ${result.files.length} files have uncovered lines`
      : `${low.length} of ${result.files.length} files are below ${threshold} % of lines, ${lacking.length} have uncovered lines`;
  const head = ["File", "Lines", "Uncovered lines"];
  const open = table(head, kept.slice(0, OPEN_FILES), ["Lines"]);
  const more = kept.slice(OPEN_FILES);
  const rest = more.length === 0 ? "" : `\n\n${details(`${more.length} more files`, table(head, more, ["Lines"]))}`;
  const left = rows.length - kept.length;
  return `**${title}**\n\n${open}${rest}${left > 0 ? `\n\n${left} more files did not fit here; they are in the JSON totals.` : ""}`;
}

function renderFile({ path, tally, uncovered }: FileResult, blobUrl: string): string[] {
  const url = `${blobUrl}/${path.split("/").map(encodeSegment).join("/")}`;
  const name = blobUrl !== "" && isInside(path) ? `[${code(path)}](${url})` : code(path);
  return [name, escapeMarkdown(describeShare(tally.lines)), renderRanges(uncovered)];
}

function renderRanges(ranges: readonly Range[]): string {
  const shown = ranges.slice(0, RANGE_LIMIT).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const left = ranges.length - shown.length;
  return shown.join(", ") + (left > 0 ? ` and ${left} more` : "");
}

function renderReports({ reports, notes }: SummaryFacts, budget: Budget): string {
  const rows = reports.map(({ path, sizeBytes, sections }) => [code(path), `${sizeBytes}`, `${sections}`]);
  const kept = budget.keep(rows);
  const left = rows.length - kept.length;
  const head = ["Report", "Bytes", "Source files"];
  const list = `${table(head, kept, head.slice(1))}${left > 0 ? `\n\n${left} more reports did not fit here.` : ""}`;
  const said = notes.length === 0 ? "" : `${notes.map((note) => `- ⚠️ ${escapeMarkdown(note)}`).join("\n")}\n\n`;
  return said + details(reports.length === 1 ? "1 report was read" : `${reports.length} reports were read`, list);
}

class Budget {
  private leftBytes: number;

  constructor(bytes: number) {
    this.leftBytes = bytes;
  }

  /** The rows that still fit, from the first on; later calls get what is left. */
  keep(rows: readonly string[][]): string[][] {
    const kept: string[][] = [];
    for (const row of rows) {
      this.leftBytes -= Buffer.byteLength(row.join(" | ")) + 5;
      if (this.leftBytes < 0) break;
      kept.push(row);
    }
    return kept;
  }
}

function details(title: string, body: string): string {
  return `<details>\n<summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}

function byMissing(a: FileResult, b: FileResult): number {
  return missing(b.tally.lines) - missing(a.tally.lines) || (a.path < b.path ? -1 : 1);
}

function missing({ covered, total }: Share): number {
  return total - covered;
}

/** Parentheses would end a Markdown link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}
