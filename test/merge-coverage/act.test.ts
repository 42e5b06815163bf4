import { describe, expect, test } from "vitest";
import { runAction } from "../../actions/_runtime/run-action.ts";
import { act } from "../../actions/merge-coverage/act.ts";
import { mergeCoverage } from "../../src/merge-coverage/contract.ts";
import { totalsSchema } from "../../src/merge-coverage/totals-document.ts";
import { type FakeHostOptions, fakeHost } from "../_runtime/fake-host.ts";
import { section } from "./merged.ts";

async function merge(options: FakeHostOptions) {
  const { host, seen } = fakeHost(options);
  await runAction(mergeCoverage, act, host);
  return seen;
}

const shard1 = section(
  "packages/a/src/x.js",
  "FN:1,f",
  "FNDA:1,f",
  "DA:1,1",
  "DA:2,0",
  "DA:3,0",
  "BRDA:2,0,0,1",
  "BRDA:2,0,1,-",
);
const shard2 = section(
  "./packages/a/src/x.js",
  "FN:1,f",
  "FNDA:0,f",
  "DA:1,1",
  "DA:2,1",
  "DA:3,0",
  "BRDA:2,4,0,0",
  "BRDA:2,4,1,1",
);
const both = { "coverage/1/lcov.info": shard1, "coverage/2/lcov.info": shard2 };

describe("merge-coverage", () => {
  test("merges all reports, and returns the shares, the report and the totals", async () => {
    const seen = await merge({
      files: both,
      inputs: { expected: "2", "threshold-lines": "66.66", "threshold-branches": "100" },
    });
    expect(seen.outputs).toMatchObject({
      verdict: "pass",
      reason: "ok",
      lines: "66.66",
      branches: "100",
      functions: "100",
      lcov: "coverage/merged/lcov.info",
      json: "coverage/merged/coverage.json",
    });
    expect(seen.files.get("coverage/merged/lcov.info")).toBe(
      "TN:\nSF:packages/a/src/x.js\nFN:1,f\nFNDA:1,f\nFNF:1\nFNH:1\nBRDA:2,0,0,1\nBRDA:2,0,1,1\nBRF:2\nBRH:2\nDA:1,2\nDA:2,1\nDA:3,0\nLF:3\nLH:2\nend_of_record\n",
    );
    const totals = totalsSchema.parse(JSON.parse(seen.files.get("coverage/merged/coverage.json") ?? ""));
    expect(totals).toMatchObject({ complete: "unknown", totals: { lines: { covered: 2, total: 3 } } });
    expect(totals.reports.map(({ path }) => path)).toEqual(["coverage/1/lcov.info", "coverage/2/lcov.info"]);
  });

  test("fails below a threshold although the percentage shown is equal to it", async () => {
    const seen = await merge({ files: both, inputs: { "threshold-lines": "66.6667" } });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "coverage.below", lines: "66.66" });
    expect(seen.failed).toBe(true);
  });

  test("fails when a report is missing, but writes the merged files marked as incomplete", async () => {
    const seen = await merge({ files: both, inputs: { expected: "3", "threshold-lines": "1" } });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "coverage.incomplete", lines: "66.66" });
    expect(seen.files.get("coverage/merged/coverage.json")).toContain('"complete": false');
    expect(seen.summary).toContain("cannot be met");
  });

  test.each([
    { name: "no file matches", files: {}, reason: "coverage.empty", text: '"coverage/**/lcov.info"' },
    {
      name: "the reports contain no line",
      files: { "coverage/lcov.info": section("a.js") },
      reason: "coverage.empty",
      text: "no lines",
    },
    {
      name: "a report is empty",
      files: { ...both, "coverage/3/lcov.info": "" },
      reason: "coverage.unparsable",
      text: 'coverage/3/lcov.info" is empty',
    },
    {
      name: "a report contains no source file",
      files: { ...both, "coverage/3/lcov.info": "TN:\n" },
      reason: "coverage.unparsable",
      text: "no source file",
    },
    {
      name: "a report is cut off",
      files: { ...both, "coverage/3/lcov.info": shard1.slice(0, 60) },
      reason: "coverage.unparsable",
      text: "line",
    },
    {
      name: "a report has another format",
      files: { ...both, "coverage/3/lcov.info": "mode: set\n" },
      reason: "coverage.unsupported",
      text: "Go cover profile",
    },
    {
      name: "two reports are from different sources",
      files: {
        "coverage/1/lcov.info": section("a.js", "DA:7,1,abc"),
        "coverage/2/lcov.info": section("a.js", "DA:7,1,xyz"),
      },
      reason: "coverage.conflict",
      text: 'line 7 of "a.js"',
    },
  ])("fails when $name, with what to do", async ({ files, reason, text }) => {
    const seen = await merge({ files });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason });
    const error = seen.log.find(({ level }) => level === "error")?.message ?? "";
    expect(error).toContain(text);
    expect(error).toContain(mergeCoverage.reasons[reason as keyof typeof mergeCoverage.reasons].fix);
  });

  test("writes nothing when a report is unusable", async () => {
    const seen = await merge({ files: { ...both, "coverage/3/lcov.info": "" } });
    expect(seen.outputs).toMatchObject({ lines: "", lcov: "", json: "" });
    expect([...seen.files.keys()].filter((path) => path.startsWith("coverage/merged"))).toEqual([]);
  });

  test("does not read its own output again", async () => {
    const seen = await merge({ files: { ...both, "coverage/merged/lcov.info": shard1 }, inputs: { expected: "2" } });
    expect(seen.outputs["verdict"]).toBe("pass");
  });

  test("does not read its own output again at the root of the workspace either", async () => {
    const seen = await merge({
      files: { "a.info": shard1, "lcov.info": shard1 },
      inputs: { reports: "*.info", output: ".", expected: "1" },
    });
    expect(seen.outputs).toMatchObject({ verdict: "pass", lcov: "lcov.info", json: "coverage.json" });
  });

  test("rejects patterns that leave the workspace", async () => {
    const seen = await merge({ files: both, inputs: { reports: "../**/lcov.info" } });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "input.invalid" });
  });

  const paths = (...names: readonly string[]) =>
    Object.fromEntries(names.map((name, index) => [`coverage/${name}/lcov.info`, index === 0 ? shard1 : shard2]));
  const readRecord = (seen: Awaited<ReturnType<typeof merge>>) =>
    JSON.parse(seen.files.get(seen.outputs["record"] ?? "") ?? "");
  const asExpected = { expected: "2", "threshold-lines": "1" };

  test.each([
    { name: "shards by number", files: paths("shard-1", "shard-2") },
    { name: "two attempts of one shard under names without an attempt", files: paths("a", "b") },
    {
      name: "matrix legs under the names of upload-evidence",
      files: paths("evidence-test-1-0a1b2c3d", "evidence-test-1-4e5f6a7b"),
    },
    {
      name: "jobs with a number in their name",
      files: paths("evidence-test-1-1-0a1b2c3d", "evidence-test-2-1-4e5f6a7b"),
    },
    { name: "shards that ran in one attempt", files: paths("shard-1-attempt-2", "shard-2-attempt-2") },
  ])("passes with the expected number of $name, and never calls the set complete", async ({ files }) => {
    const seen = await merge({ files, inputs: asExpected });
    expect(seen.outputs["verdict"]).toBe("pass");
    const json = JSON.parse(seen.files.get("coverage/merged/coverage.json") ?? "");
    expect([json.complete, readRecord(seen).observations.at(-1)]).toEqual([
      "unknown",
      { name: "completeness", status: "unknown" },
    ]);
    expect(seen.log.filter(({ level }) => level === "warning")).toEqual([]);
    const said = [seen.summary, JSON.stringify(seen.outputs), ...seen.log.map(({ message }) => message)].join("\n");
    expect(said).toContain("two of them may measure the same shard");
    expect(said).not.toMatch(/\bcomplete\b/i);
  });

  test.each([
    { name: "have the same bytes", files: { "coverage/1/lcov.info": shard1, "coverage/2/lcov.info": shard1 } },
    { name: "differ in the attempt number", files: paths("shard-1-attempt-1", "shard-1-attempt-2") },
    { name: "differ in the retry number", files: paths("shard-1.Retry_1", "shard-1.Retry_2") },
    { name: "differ in the rerun number", files: paths("rerun1", "rerun2") },
  ])("fails with the expected number of reports when two $name, and warns without `expected`", async ({ files }) => {
    const seen = await merge({ files, inputs: asExpected });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "coverage.incomplete" });
    expect(JSON.parse(seen.files.get("coverage/merged/coverage.json") ?? "").complete).toBe(false);
    expect(readRecord(seen).observations).toMatchObject([
      { name: "lines", status: "unknown" },
      {},
      {},
      { name: "completeness", status: "bad", code: "coverage.incomplete" },
    ]);
    const free = await merge({ files });
    expect(free.outputs["verdict"]).toBe("pass");
    const warning = {
      level: "warning",
      message: expect.stringContaining("The report of another shard may be missing"),
    };
    expect(free.log).toContainEqual(warning);
    expect(free.summary).toContain("The report of another shard may be missing");
  });

  test("warns about reports from different attempts of one job, which may be legs of a matrix", async () => {
    const seen = await merge({
      files: paths("evidence-test-1-0a1b2c3d", "evidence-test-2-4e5f6a7b"),
      inputs: asExpected,
    });
    expect(seen.outputs["verdict"]).toBe("pass");
    expect(seen.log).toContainEqual({
      level: "warning",
      message: expect.stringContaining("are from different attempts of one job"),
    });
  });

  test.each([
    {
      name: "by the directories that contain a package.json",
      inputs: {},
      packages: ["lib", "packages/a", "(other files)"],
    },
    {
      name: "by listed directories",
      inputs: { packages: "packages\nlib/deep/" },
      packages: ["lib/deep", "packages", "(other files)"],
    },
  ])("counts packages $name", async ({ inputs, packages }) => {
    const files = {
      "coverage/lcov.info": shard1 + section("lib/deep/y.js", "DA:1,1") + section("z.js", "DA:1,1"),
      "packages/a/package.json": "{}",
      "package.json": "{}",
    };
    const seen = await merge({ files, inputs });
    const totals = totalsSchema.parse(JSON.parse(seen.files.get("coverage/merged/coverage.json") ?? ""));
    expect(totals.packages.map(({ path }) => path)).toEqual(packages);
    expect(totals.packages.reduce((sum, { lines }) => sum + lines.total, 0)).toBe(totals.totals.lines.total);
  });

  test("records the statuses and the digests of the written files", async () => {
    const seen = await merge({ files: both, inputs: { "threshold-lines": "90", "threshold-functions": "90" } });
    const record = JSON.parse(seen.files.get(seen.outputs["record"] ?? "") ?? "");
    expect(record.observations).toEqual([
      { name: "lines", status: "bad", code: "coverage.below" },
      { name: "branches", status: "unknown" },
      { name: "functions", status: "ok" },
      { name: "completeness", status: "unknown" },
    ]);
    expect(record.calls).toMatchObject({ reports: 2, files: 1, "lines-covered": 2, "lines-total": 3 });
    expect(record.artifacts.map(({ name }: { name: string }) => name)).toEqual([
      "coverage/merged/lcov.info",
      "coverage/merged/coverage.json",
    ]);
  });
});
