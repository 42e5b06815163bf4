import { join } from "node:path";
import type { JobResult, RunResult } from "../events/run-events.ts";
import type { FailedStep } from "./failed-steps.ts";
import { countAnnotations, orderJobs } from "./job-graph.ts";
import { formatCount, formatDuration, formatSize } from "./quantities.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { Style } from "./style.ts";
import { SUMMARY_PAGE_NAME } from "./summary-page.ts";
import { layoutRows } from "./table-layout.ts";
import { toTerminalName } from "./terminal-text.ts";
import { annotationLines, verdictText } from "./verdict.ts";

/** Annotations listed at the end; the rest is counted and stands in the log. */
const LISTED_ANNOTATIONS = 20;

/**
 * The report at the end of a run, as lines. Long things come first and what a person acts on comes last:
 * summaries, job graph, annotations, files, failed steps with their last output, the verdict and the run's folder.
 */
export function renderEndReport(
  result: RunResult,
  failed: readonly FailedStep[],
  columns: number,
  style: Style,
): string[] {
  return [
    ...result.jobs.flatMap((job) => renderSummaries(job, columns, style)),
    ...section("Jobs", renderGraph(result.jobs, style), style),
    ...section("Annotations", renderAnnotations(result.jobs, style), style),
    ...section("Files", renderFiles(result, style), style),
    ...section("Incomplete", renderIncomplete(result.jobs, style), style),
    ...section(
      "Failed steps",
      failed.flatMap((step, at) => renderFailedStep(step, at, style)),
      style,
    ),
    "",
    `${style.bold(toTerminalName(result.workflow))}  ${verdictText(result.conclusion, style)}  ${formatDuration(result.durationMs)}`,
    `Run folder: ${toTerminalName(result.folder)}`,
  ];
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ["", style.bold(title), ...lines.map((line) => (line === "" ? "" : `  ${line}`))];
}

function renderSummaries({ job, summaries }: JobResult, columns: number, style: Style): string[] {
  return summaries.flatMap(({ step, markdown }) => {
    const text = renderMarkdown(markdown, { columns: columns - 2, colour: style.colour }).trimEnd();
    if (text === "") return [];
    return section(`Summary: ${toTerminalName(job.name)} / ${toTerminalName(step)}`, text.split("\n"), style);
  });
}

function renderGraph(jobs: readonly JobResult[], style: Style): string[] {
  const rows = orderJobs(jobs).map(({ result, level }) => [
    `${level === 0 ? "" : `${"  ".repeat(level - 1)}└ `}${toTerminalName(result.job.name)}`,
    verdictText(result.conclusion, style),
    result.conclusion === "skipped" ? "" : formatDuration(result.durationMs),
    [needsText(result), annotationText(result), toTerminalName(result.reason ?? "")]
      .filter((part) => part !== "")
      .join("; "),
  ]);
  return layoutRows(rows, ["left", "left", "right", "left"], Number.POSITIVE_INFINITY);
}

function needsText({ needs }: JobResult): string {
  return needs.length === 0 ? "" : `needs ${needs.map(toTerminalName).join(", ")}`;
}

function annotationText(job: JobResult): string {
  return Object.entries(countAnnotations([job]))
    .filter(([, count]) => count > 0)
    .map(([level, count]) => formatCount(count, level))
    .join(", ");
}

function renderAnnotations(jobs: readonly JobResult[], style: Style): string[] {
  const all = jobs.flatMap(({ job, annotations }) => annotations.map((annotation) => ({ job, annotation })));
  if (all.length === 0) return [];
  const rank = { error: 0, warning: 1, notice: 2 };
  const worstFirst = all.toSorted((left, right) => rank[left.annotation.level] - rank[right.annotation.level]);
  const listed = worstFirst.slice(0, LISTED_ANNOTATIONS).flatMap(({ job, annotation }) => {
    const [first = "", ...rest] = annotationLines(annotation, style);
    return [`${first}  ${style.dim(`(${toTerminalName(job.name)})`)}`, ...rest];
  });
  const counts = countAnnotations(jobs);
  const more = all.length - LISTED_ANNOTATIONS;
  return [
    [
      formatCount(counts.error, "error"),
      formatCount(counts.warning, "warning"),
      formatCount(counts.notice, "notice"),
    ].join(", "),
    ...listed,
    ...(more > 0 ? [`and ${more} more in the logs`] : []),
  ];
}

function renderFiles({ artifacts, folder, jobs }: RunResult, style: Style): string[] {
  const rows = [
    ...artifacts.map(({ name, sizeBytes, path }) => ["artifact", name, formatSize(sizeBytes), path]),
    ...jobs.flatMap(({ job, recordsPath }) =>
      recordsPath === undefined ? [] : [["records", job.name, "", recordsPath]],
    ),
    ...jobs.flatMap(({ job, logPath }) => (logPath === "" ? [] : [["log", job.name, "", logPath]])),
    ["page", "all summaries", "", join(folder, SUMMARY_PAGE_NAME)],
  ].map(([kind = "", name = "", size = "", path = ""]) => [
    style.dim(kind),
    toTerminalName(name),
    size,
    toTerminalName(path),
  ]);
  return layoutRows(rows, ["left", "left", "right", "left"], Number.POSITIVE_INFINITY);
}

function renderIncomplete(jobs: readonly JobResult[], style: Style): string[] {
  return jobs.flatMap(({ job, incomplete }) =>
    incomplete.map(
      (item) => `${style.yellow("! missing:")} ${toTerminalName(item)}  ${style.dim(`(${toTerminalName(job.name)})`)}`,
    ),
  );
}

function renderFailedStep(failed: FailedStep, at: number, style: Style): string[] {
  const { job, step, conclusion, durationMs, lines, earlierLines, errors } = failed;
  const margin = `  ${style.dim("│")} `;
  const head = `${style.bold(`${job} / ${step}`)}  ${verdictText(conclusion, style)}  ${style.dim(formatDuration(durationMs))}`;
  const output = [
    ...(earlierLines > 0 ? [style.dim(`… ${formatCount(earlierLines, "earlier line")} in the log`)] : []),
    ...(lines.length === 0 ? [style.dim("(no output)")] : lines),
    ...errors.flatMap((error) => annotationLines(error, style)),
  ];
  return [...(at === 0 ? [] : [""]), head, ...output.map((line) => `${margin}${line}`.trimEnd())];
}
