import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { renderSummaryPage } from "../../../local/report/summary-page.ts";
import { sampleJob, sampleJobResult, sampleRun } from "./sample-run.ts";

const ATTACK = `</title></style></h1><script>alert(1)</script><img src=x onerror="alert(1)">`;

describe("renderSummaryPage", () => {
  test("writes no tag that a name, message, path or summary brought along", () => {
    const job = sampleJobResult("a", {
      job: sampleJob("a", { name: ATTACK }),
      needs: [ATTACK],
      reason: ATTACK,
      annotations: [{ level: "error", message: ATTACK, title: ATTACK, file: ATTACK, line: 1 }],
      summaries: [{ step: ATTACK, markdown: `| ${ATTACK}\n|-\n| ${ATTACK}` }],
      logPath: `/runs/1/${ATTACK}`,
      recordsPath: `/elsewhere/${ATTACK}`,
      incomplete: [ATTACK],
    });
    const artifacts = [{ name: ATTACK, path: `/runs/1/${ATTACK}"`, sizeBytes: 1 }];
    const page = renderSummaryPage(sampleRun([job], { workflow: ATTACK, event: ATTACK, runId: ATTACK, artifacts }));
    expect(page).not.toMatch(/<script|<img|<[^>]*\son\w+=/i);
    expect(page.match(/<\/(?:title|style|h1)>/g)).toEqual(["</title>", "</style>", "</h1>"]);
  });

  test("forbids scripts and remote files and allows exactly its own style", () => {
    const page = renderSummaryPage(sampleRun([]));
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? "";
    const digest = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<(?:script|link|img|iframe)|\ssrc=|url\(|@import|style="/);
  });

  test("says each verdict in words", () => {
    const jobs = (["success", "failure", "cancelled", "skipped"] as const).map((conclusion) =>
      sampleJobResult(conclusion, { job: sampleJob(conclusion, { name: "j" }), conclusion }),
    );
    const page = renderSummaryPage(sampleRun(jobs));
    for (const verdict of ["✓ success", "✗ failure", "! cancelled", "– skipped"])
      expect(page).toContain(`${verdict}</span>`);
  });

  test("puts a job one column behind those it needs", () => {
    const page = renderSummaryPage(
      sampleRun([sampleJobResult("report", { needs: ["test"] }), sampleJobResult("test")]),
    );
    expect(page.match(/<div class="level">/g)).toHaveLength(2);
    expect(page.indexOf('"name">test')).toBeLessThan(page.indexOf('"name">report'));
  });

  test("links files inside the run's folder and shows others as text", () => {
    const page = renderSummaryPage(sampleRun([sampleJobResult("a", { recordsPath: "/elsewhere/r" })]));
    expect(page).toContain('<a href="./jobs/a/log.txt">');
    expect(page).toContain('<td class="path">/elsewhere/r</td>');
  });

  test("leaves out sections that would be empty", () => {
    expect(renderSummaryPage(sampleRun([sampleJobResult("a")]))).not.toMatch(
      /<h2>(?:Incomplete|Annotations|Summaries)/,
    );
  });
});
