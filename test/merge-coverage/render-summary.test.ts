import { describe, expect, test } from "vitest";
import { createBlobUrl } from "../../src/merge-coverage/blob-url.ts";
import { evaluateMeasures, type Thresholds } from "../../src/merge-coverage/judge.ts";
import { measure } from "../../src/merge-coverage/measure.ts";
import { FILE_LIMIT, RANGE_LIMIT, renderSummary } from "../../src/merge-coverage/render-summary.ts";
import { SUMMARY_LIMIT_BYTES } from "../../src/text/markdown.ts";
import { merged, section } from "./merged.ts";

const base = "https://github.com/octo/app/blob/0123456789012345678901234567890123456789";

function summary(report: string, thresholds: Thresholds = {}, notes: readonly string[] = []): string {
  const result = measure(merged(report), { directories: [], isClosed: false });
  return renderSummary({
    result,
    statuses: evaluateMeasures(result.totals, thresholds, { reports: 1, expected: undefined, repeats: [] }),
    reports: [{ path: "a.info", sizeBytes: 10, sections: 1 }],
    notes,
    blobUrl: base,
  });
}

const uncovered = (count: number) => Array.from({ length: count }, (_, index) => `DA:${index + 1},0`);

describe("renderSummary", () => {
  test("keeps each path inside its table cell and link", () => {
    const path = "src/](javascript:x)|<img src=x>`@octo`#1 ../x.js";
    const text = summary(section(path, "DA:1,0"), {}, ["# not a heading <b>"]);
    expect(text).not.toMatch(/<img|<b>|\]\(javascript|`|@octo|^# /m);
    const row = text.split("\n").find((line) => line.includes("x.js")) ?? "";
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    expect(row).toContain(`](${base}/src/%5D%28javascript%3Ax%29%7C%3Cimg%20src%3Dx%3E%60%40octo%60%231%20../x.js)`);
  });

  test("stays below the runner's limit for any reports, and counts the omitted rows", () => {
    const report = Array.from({ length: 6000 }, (_, index) =>
      section(`${"p<&".repeat(300)}/${index}.js`, "DA:1,0"),
    ).join("");
    const text = summary(report);
    expect(Buffer.byteLength(text)).toBeLessThan(SUMMARY_LIMIT_BYTES);
    expect(text).toMatch(/\d+ more files omitted here/);
    expect(text.match(/<details>/g)).toHaveLength((text.match(/<\/details>/g) ?? []).length);
  });

  test("stays below the runner's limit with many packages of long names", () => {
    const report = Array.from({ length: 300 }, (_, index) =>
      section(`${"|".repeat(4000)}${index}/a.js`, "DA:1,0"),
    ).join("");
    const text = summary(report);
    expect(Buffer.byteLength(text)).toBeLessThan(SUMMARY_LIMIT_BYTES);
    expect(text).toMatch(/\d+ more packages omitted here/);
  });

  test("shows at most `FILE_LIMIT` files", () => {
    const text = summary(
      Array.from({ length: FILE_LIMIT + 1 }, (_, index) => section(`s/${index}.js`, "DA:1,0")).join(""),
    );
    expect(text).toContain("1 more file omitted here");
  });

  test("puts files below a threshold first, then those with the most missing lines", () => {
    const text = summary(
      section("s/most.js", ...uncovered(3), ...Array.from({ length: 97 }, (_, index) => `DA:${index + 4},1`)) +
        section("s/low.js", "DA:1,0", "DA:2,1") +
        section("s/some.js", "DA:1,0", ...Array.from({ length: 99 }, (_, index) => `DA:${index + 2},1`)) +
        section("s/full.js", "DA:1,1"),
      { lines: 90 },
    );
    expect([...text.matchAll(/\[<code>s\/(\w+)\.js/g)].map(([, name]) => name)).toEqual(["low", "most", "some"]);
    expect(text).toContain("3 of 4 files not fully covered, 1 of them below a threshold");
  });

  test("joins uncovered lines to ranges and counts the omitted ranges", () => {
    expect(summary(section("s/a.js", "DA:1,0", "DA:2,0", "DA:5,0", "DA:6,1", "DA:7,0"))).toContain("| 1-5, 7 |");
    const many = Array.from({ length: 2 * RANGE_LIMIT + 2 }, (_, index) => `DA:${index + 1},${index % 2}`);
    expect(summary(section("s/a.js", ...many))).toMatch(/, 23 and 1 more \|/);
  });

  test("shows the status of each threshold in words and not only by colour", () => {
    const report = section("s/a.js", "DA:1,0", "DA:2,1", "FN:1,f", "FNDA:1,f");
    expect(summary(report, { lines: 90, branches: 5, functions: 100 })).toContain(
      "| Threshold | ❌ at least 90 % | ⚠️ 5 %, cannot be met | ✅ at least 100 % |",
    );
    expect(summary(report)).not.toContain("Threshold");
  });

  test("lists no file when everything is covered, and shows missing data as `no data`", () => {
    const text = summary(section("s/a.js", "DA:1,1"));
    expect(text).not.toContain("not fully covered");
    expect(text).toContain("| **All files** | **100 % (1 of 1)** | **no data** | **no data** |");
  });
});

describe("createBlobUrl", () => {
  const environment = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_SHA: "0123456789".repeat(4),
  };

  test("is the address of the commit's files on the server", () => {
    expect(createBlobUrl(environment)).toBe(base);
  });

  test.each([
    { name: "no commit", change: { GITHUB_SHA: undefined } },
    { name: "a server without an https address", change: { GITHUB_SERVER_URL: "javascript:x" } },
    { name: "a repository that closes the link", change: { GITHUB_REPOSITORY: "octo/app)" } },
  ])("is empty for $name", ({ change }) => {
    expect(createBlobUrl({ ...environment, ...change })).toBe("");
  });
});
