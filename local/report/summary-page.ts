import { createHash } from "node:crypto";
import type { Annotation, Conclusion, JobResult, RunResult } from "../events/run-events.ts";
import { escapeHtml } from "./escape-html.ts";
import { countAnnotations, orderJobs } from "./job-graph.ts";
import { formatCount, formatDuration, formatSize } from "./quantities.ts";
import { renderMarkdownHtml, textHtml } from "./render-html.ts";
import { toFileHref } from "./safe-href.ts";
import { PAGE_STYLE } from "./summary-page-style.ts";
import { toTerminalLines } from "./terminal-text.ts";
import { annotationPlace, MARKS } from "./verdict.ts";

/** The page's file name inside the run's folder. */
export const SUMMARY_PAGE_NAME = "summary.html";

/**
 * One HTML page that tells what a run did: job graph, annotations, summaries, files. It stands alone (no script, no remote file, and a
 * policy that forbids both) and may hold links to files beside it, so it belongs into the run's folder.
 */
export function renderSummaryPage(result: RunResult): string {
  const title = `${result.workflow}: ${result.conclusion}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${textHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${textHtml(result.workflow)} ${verdictHtml(result.conclusion)}</h1>
<p class="facts">on ${textHtml(result.event)}, ${formatDuration(result.durationMs)}, run ${textHtml(result.runId)}</p>
</header>
${sectionHtml("Jobs", graphHtml(result.jobs))}
${sectionHtml("Incomplete", incompleteHtml(result.jobs))}
${sectionHtml(`Annotations: ${annotationTotals(result.jobs)}`, annotationsHtml(result.jobs))}
${sectionHtml("Summaries", result.jobs.map(summariesHtml).join("\n"))}
${sectionHtml("Files", filesHtml(result))}
</body>
</html>
`;
}

const STYLE_DIGEST = createHash("sha256").update(PAGE_STYLE).digest("base64");
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

function sectionHtml(title: string, body: string): string {
  return body.trim() === "" ? "" : `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

function verdictHtml(conclusion: Conclusion): string {
  return `<span class="verdict ${conclusion}">${MARKS[conclusion]} ${conclusion}</span>`;
}

function graphHtml(jobs: readonly JobResult[]): string {
  const graph = orderJobs(jobs);
  const levels = [...new Set(graph.map(({ level }) => level))];
  const columns = levels.map((level) => {
    const cards = graph.filter((job) => job.level === level).map(({ result }) => cardHtml(result));
    return `<div class="level">${cards.join("\n")}</div>`;
  });
  return columns.length === 0 ? "" : `<div class="graph">${columns.join("\n")}</div>`;
}

function cardHtml({ job, conclusion, durationMs, needs, reason }: JobResult): string {
  const time = conclusion === "skipped" ? "" : ` ${formatDuration(durationMs)}`;
  const notes = [needs.length === 0 ? "" : `needs ${needs.join(", ")}`, reason ?? ""].filter((note) => note !== "");
  const small = notes.map((note) => `<small>${textHtml(note)}</small>`).join("");
  return `<div class="job"><span class="name">${textHtml(job.name)}</span><br>${verdictHtml(conclusion)}${time}${small}</div>`;
}

function annotationTotals(jobs: readonly JobResult[]): string {
  const counts = countAnnotations(jobs);
  return [
    formatCount(counts.error, "error"),
    formatCount(counts.warning, "warning"),
    formatCount(counts.notice, "notice"),
  ].join(", ");
}

function annotationsHtml(jobs: readonly JobResult[]): string {
  const rank = { error: 0, warning: 1, notice: 2 };
  const items = jobs
    .flatMap(({ job, annotations }) => annotations.map((annotation) => ({ job: job.name, annotation })))
    .toSorted((left, right) => rank[left.annotation.level] - rank[right.annotation.level])
    .map(({ job, annotation }) => `<li>${annotationHtml(annotation, job)}</li>`);
  return items.length === 0 ? "" : `<div class="panel"><ul class="list">${items.join("\n")}</ul></div>`;
}

function annotationHtml(annotation: Annotation, job: string): string {
  const where = [job, annotationPlace(annotation)].filter((part) => part !== "").join(", ");
  const title = annotation.title === undefined ? "" : ` <strong>${textHtml(annotation.title)}</strong>`;
  const message = toTerminalLines(annotation.message, "nothing").map(escapeHtml).join("\n");
  const level = `<span class="verdict ${annotation.level}">${annotation.level}</span>`;
  return `${level}${title} <span class="where">${textHtml(where)}</span><div class="message">${message}</div>`;
}

function summariesHtml({ job, summaries }: JobResult): string {
  return summaries
    .filter(({ markdown }) => markdown.trim() !== "")
    .map(({ step, markdown }) => {
      const title = `<h3>${textHtml(`${job.name} / ${step}`)}</h3>`;
      return `<article class="panel">${title}<div class="body">${renderMarkdownHtml(markdown)}</div></article>`;
    })
    .join("\n");
}

function incompleteHtml(jobs: readonly JobResult[]): string {
  const items = jobs.flatMap(({ job, incomplete }) =>
    incomplete.map(
      (item) =>
        `<li><span class="verdict warning">! missing</span> ${textHtml(item)} <span class="where">${textHtml(job.name)}</span></li>`,
    ),
  );
  return items.length === 0 ? "" : `<div class="panel"><ul class="list">${items.join("\n")}</ul></div>`;
}

function filesHtml({ folder, artifacts, jobs }: RunResult): string {
  const row = (kind: string, name: string, size: string, path: string) => {
    const href = toFileHref(folder, path);
    const shown = href === undefined ? textHtml(path) : `<a href="${escapeHtml(href)}">${textHtml(path)}</a>`;
    return `<tr><td>${kind}</td><td>${textHtml(name)}</td><td class="right">${size}</td><td class="path">${shown}</td></tr>`;
  };
  const rows = [
    ...artifacts.map(({ name, sizeBytes, path }) => row("artifact", name, formatSize(sizeBytes), path)),
    ...jobs.flatMap(({ job, recordsPath }) =>
      recordsPath === undefined ? [] : [row("records", job.name, "", recordsPath)],
    ),
    ...jobs.flatMap(({ job, logPath }) => (logPath === "" ? [] : [row("log", job.name, "", logPath)])),
    row("run", "", "", folder),
  ];
  const head = "<thead><tr><th>Kind</th><th>Name</th><th>Size</th><th>Path</th></tr></thead>";
  return `<div class="scroll"><table>${head}<tbody>${rows.join("\n")}</tbody></table></div>`;
}
