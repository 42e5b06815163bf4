import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { InputsOf } from "../../src/contract/define-action.ts";
import { parseGlob } from "../../src/glob/glob.ts";
import { createBlobUrl } from "../../src/merge-coverage/blob-url.ts";
import type { mergeCoverage } from "../../src/merge-coverage/contract.ts";
import { CoverageMap } from "../../src/merge-coverage/model/coverage-map.ts";
import { describeWarnings } from "../../src/merge-coverage/describe-warnings.ts";
import {
  isIncomplete,
  judge,
  judgeConflicts,
  judgeProblems,
  evaluateMeasures,
} from "../../src/merge-coverage/judge.ts";
import { createManifestPatterns, measure, type PackageDirectories } from "../../src/merge-coverage/measure.ts";
import { formatPercent } from "../../src/merge-coverage/percent.ts";
import { renderJson } from "../../src/merge-coverage/render-json.ts";
import { renderLcov } from "../../src/merge-coverage/lcov/render-lcov.ts";
import { findMixedAttempts, findRepeats } from "../../src/merge-coverage/repeats.ts";
import { renderSummary } from "../../src/merge-coverage/render-summary.ts";
import type { FoundFile } from "../_runtime/files/find-files.ts";
import { type CoverageOutcome, createUnmergedOutcome } from "./coverage-outcome.ts";
import { findAll } from "./find-all.ts";
import type { CoverageHost } from "./host.ts";
import { readReports } from "./read-reports.ts";

export type Inputs = InputsOf<typeof mergeCoverage>;

/**
 * Reads all reports, merges them, judges the result and writes it. Writes nothing if a report is
 * unusable.
 */
export async function mergeReports(
  files: readonly FoundFile[],
  skipped: readonly string[],
  inputs: Inputs,
  host: CoverageHost,
): Promise<CoverageOutcome> {
  const names = { lcov: posix.join(inputs.output, "lcov.info"), json: posix.join(inputs.output, "coverage.json") };
  const map = new CoverageMap({
    workspace: host.environment["GITHUB_WORKSPACE"] ?? "",
    repository: host.environment["GITHUB_REPOSITORY"] ?? "",
  });
  const { reports, problems, identical } = await readReports(files, map, host);
  const broken = judgeProblems(problems) ?? judgeConflicts(map.conflicts);
  if (broken !== undefined) return createUnmergedOutcome(broken);

  const result = measure(map, await findPackages(inputs.packages, map, host));
  const paths = reports.map(({ path }) => path);
  const repeats = findRepeats(paths, identical);
  const completeness = { reports: reports.length, expected: inputs.expected, repeats };
  const thresholds = {
    lines: inputs["threshold-lines"],
    branches: inputs["threshold-branches"],
    functions: inputs["threshold-functions"],
  };
  const notes = describeWarnings({ map, skipped, repeats, mixedAttempts: findMixedAttempts(paths) });
  for (const note of notes) host.log.warning(`merge-coverage: ${note}`);
  const lcov = await write(names.lcov, renderLcov(map), host);
  const json = await write(names.json, renderJson(result, reports, completeness), host);
  const all = evaluateMeasures(result.totals, thresholds, completeness);
  return {
    verdict: judge(result.totals, thresholds, completeness),
    outputs: {
      lines: formatPercent(result.totals.lines),
      branches: formatPercent(result.totals.branches),
      functions: formatPercent(result.totals.functions),
      lcov: lcov.name,
      json: json.name,
    },
    summary: renderSummary({ result, statuses: all, reports, notes, blobUrl: createBlobUrl(host.environment) }),
    record: {
      observations: [
        ...all.map(({ measure, status }) => ({
          name: measure,
          status,
          ...(status === "bad" ? { code: "coverage.below" } : {}),
        })),
        isIncomplete(completeness)
          ? { name: "completeness", status: "bad", code: "coverage.incomplete" }
          : { name: "completeness", status: "unknown" },
      ],
      calls: {
        reports: reports.length,
        files: result.files.length,
        ...Object.fromEntries(
          all.flatMap(({ measure, share }) => [
            [`${measure}-covered`, share.covered],
            [`${measure}-total`, share.total],
          ]),
        ),
      },
      artifacts: [lcov, json],
    },
  };
}

/**
 * Returns the listed directories, or the directories with a package.json among those that contain
 * covered files.
 */
async function findPackages(
  listed: readonly string[],
  map: CoverageMap,
  host: CoverageHost,
): Promise<PackageDirectories> {
  if (listed.length > 0) return { directories: listed.map((directory) => posix.join(directory, ".")), isClosed: true };
  const globs = createManifestPatterns(map)
    .map(parseGlob)
    .flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  const { files } = await findAll(globs, host);
  return { directories: files.map(({ path }) => posix.dirname(path)), isClosed: false };
}

async function write(name: string, text: string, host: CoverageHost) {
  const bytes = Buffer.from(text);
  await host.files.write(name, bytes);
  return { name, sizeBytes: bytes.length, digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
}
