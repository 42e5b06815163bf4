import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { renderLcov } from "../../src/merge-coverage/render-lcov.ts";
import { merged, section } from "./merged.ts";

const version = spawnSync("lcov", ["--version"], { encoding: "utf8" });
const folder = mkdtempSync(join(tmpdir(), "lcov-oracle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What both tools must agree on: lines, calls and arms as sorted records; block numbers are each tool's own. */
function facts(report: string): string[] {
  let file = "";
  return report
    .split("\n")
    .flatMap((line) => {
      const [, tag = "", rest = ""] = /^(SF|DA|FN|FNDA|BRDA|LF|LH|BRF|BRH|FNF|FNH):(.*)$/.exec(line) ?? [];
      if (tag === "SF") file = rest;
      const fact = tag === "BRDA" ? rest.replace(/^(\d+),\d+,/, "$1,") : rest;
      // lcov leaves out totals of kinds a file has no record of.
      return tag === "" || (/^..?[FH]$/.test(tag) && rest === "0") ? [] : [`${file} ${tag}:${fact}`];
    })
    .sort();
}

function mergeWithLcov(reports: readonly string[]): string {
  const paths = reports.map((report, index) => {
    const path = join(folder, `${index}.info`);
    writeFileSync(path, report);
    return path;
  });
  const output = join(folder, "merged.info");
  // lcov 2 spells the option without its prefix.
  const branches = /version 1/.test(version.stdout) ? "lcov_branch_coverage=1" : "branch_coverage=1";
  execFileSync("lcov", ["--rc", branches, "-q", ...paths.flatMap((path) => ["-a", path]), "-o", output], {
    stdio: "pipe",
  });
  return readFileSync(output, "utf8");
}

const lines = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
const shape = fc.array(fc.record({ lines, functions: lines, branches: lines }), { minLength: 1, maxLength: 4 });

/** Reports of one commit: the same records, other counts. Each function has its own name and each branch its own line. */
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
});
