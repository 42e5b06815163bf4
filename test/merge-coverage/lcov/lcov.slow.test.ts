import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { renderLcov } from "../../../src/merge-coverage/lcov/render-lcov.ts";
import { merged, section } from "../merged.ts";

const version = spawnSync("lcov", ["--version"], { encoding: "utf8" });
const isFirst = / 1\.\d/.test(version.stdout);
const directory = mkdtempSync(join(tmpdir(), "lcov-oracle-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/**
 * Returns the facts on which both tools must agree, sorted: lines, calls, arms and totals. Block
 * numbers, and the numbers by which lcov 2 links calls to functions, differ between the tools.
 */
function facts(report: string): string[] {
  let file = "";
  let starts = new Map<string, string>();
  const found: string[] = [];
  for (const record of report.split("\n")) {
    const [, tag = "", rest = ""] = /^([A-Z]+):(.*)$/.exec(record) ?? [];
    const [first = "", second = "", third = ""] = rest.split(",");
    if (tag === "SF") {
      file = rest;
      starts = new Map();
    }
    if (tag === "FN") starts.set(second, first);
    if (tag === "FNL") starts.set(first, second);
    if (tag === "FNDA") found.push(`${file} call ${starts.get(second)} ${second} ${first}`);
    if (tag === "FNA") found.push(`${file} call ${starts.get(first)} ${third} ${second}`);
    if (tag === "BRDA") found.push(`${file} arm ${rest.replace(/^(\d+),([efU]*)\d+,/, "$1 $2 ")}`);
    // lcov omits totals of kinds without a record in the file.
    if (tag === "DA" || (/^(?:L|BR|FN)[FH]$/.test(tag) && rest !== "0")) found.push(`${file} ${record}`);
  }
  return found.sort();
}

function mergeWithLcov(reports: readonly string[], ...more: readonly string[]): string {
  const paths = reports.map((report, index) => {
    const path = join(directory, `${index}.info`);
    writeFileSync(path, report);
    return path;
  });
  const output = join(directory, "merged.info");
  // lcov 2 has other names for its settings, and rejects inconsistent counts, as random ones are.
  const settings = isFirst ? ["lcov_branch_coverage=1"] : ["branch_coverage=1", "check_data_consistency=0", ...more];
  execFileSync(
    "lcov",
    [...settings.flatMap((setting) => ["--rc", setting]), "-q", ...paths.flatMap((path) => ["-a", path]), "-o", output],
    {
      stdio: "pipe",
    },
  );
  return readFileSync(output, "utf8");
}

const lines = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
const shape = fc.array(fc.record({ lines, functions: lines, branches: lines }), { minLength: 1, maxLength: 4 });

/**
 * Reports of one commit: the same records, other counts. Each function has its own name and each
 * branch its own line.
 */
const shards = fc
  .tuple(shape, fc.array(fc.infiniteStream(fc.oneof(fc.constant(0), fc.nat(50))), { minLength: 2, maxLength: 3 }))
  .map(([files, streams]) =>
    streams.map((counts) => {
      const next = () => counts.next().value;
      return files
        .map((file, index) =>
          section(
            `/src/file${index}.js`,
            ...file.functions.map((line) => `FN:${line},f${line}`),
            ...file.functions.map((line) => `FNDA:${next()},f${line}`),
            ...file.branches.flatMap((line, block) => {
              const isEvaluated = next() > 0;
              return [0, 1].map((arm) => `BRDA:${line},${block},${arm},${isEvaluated ? next() : "-"}`);
            }),
            ...file.lines.map((line) => `DA:${line},${next()}`),
          ),
        )
        .join("");
    }),
  );

/**
 * What only lcov 2 knows: aliases, expressions as branch ids, flags and conditions; block and
 * function numbers differ between the two.
 */
const ofLcov2 = [
  section(
    "/src/a.cpp",
    "FNL:0,1,9",
    "FNA:0,0,f<int>",
    "FNA:0,2,f<char>",
    "DA:1,2",
    "DA:3,2",
    "BRDA:3,0,a < b,1",
    "BRDA:3,0,!(a < b),0",
    "BRDA:3,1,0,1",
    "BRDA:3,e1,1,0",
    "BRDA:3,2,0,0",
    "BRDA:3,e2,1,-",
    "BRDA:5,0,0,1",
    "BRDA:5,U0,1,0",
    "MCDC:3,2,t,1,0,a",
    "MCDC:3,2,f,0,0,a",
    "MCDC:3,2,t,0,1,b",
    "MCDC:3,2,f,0,1,b",
  ),
  section(
    "/src/a.cpp",
    "FNL:4,1,9",
    "FNA:4,3,f<int>",
    "FNA:4,0,f<char>",
    "DA:1,3",
    "DA:3,0",
    "BRDA:3,5,0,0",
    "BRDA:3,e5,1,0",
    "BRDA:3,6,0,4",
    "BRDA:3,e6,1,1",
    "BRDA:3,7,a < b,0",
    "BRDA:3,7,!(a < b),1",
    "BRDA:5,0,0,1",
    "BRDA:5,U0,1,0",
    "MCDC:3,2,t,0,0,a",
    "MCDC:3,2,f,2,0,a",
    "MCDC:3,2,t,0,1,b",
    "MCDC:3,2,f,1,1,b",
  ),
];

describe("renderLcov", () => {
  const options = { skip: version.status === 0 ? false : "lcov is not installed; it is the judge of this test" };

  test.skipIf(options.skip !== false)(
    "agrees with lcov on every line, call and arm of generated reports",
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(shards, (reports) => {
          expect(facts(renderLcov(merged(...reports)))).toEqual(facts(mergeWithLcov(reports)));
        }),
        { numRuns: 40 },
      );
    },
  );

  test.skipIf(options.skip !== false || isFirst)("agrees with lcov 2 on what only lcov 2 knows", () => {
    const conditions = (report: string) =>
      report
        .split("\n")
        .filter((line) => line.startsWith("MC"))
        .sort();
    const [ours, theirs] = [renderLcov(merged(...ofLcov2)), mergeWithLcov(ofLcov2, "mcdc_coverage=1")];
    expect(facts(ours)).toEqual(facts(theirs));
    expect(conditions(ours)).toEqual(conditions(theirs));
  });
});
