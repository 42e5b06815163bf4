import { createHash } from "node:crypto";
import { addReport, type ReadReport, type ReportProblem } from "../../src/merge-coverage/add-report.ts";
import type { CoverageMap } from "../../src/merge-coverage/model/coverage-map.ts";
import type { FoundFile } from "../_runtime/files/find-files.ts";
import type { CoverageHost } from "./host.ts";

/** Largest report in bytes. One report is held in memory at a time. */
const REPORT_LIMIT_BYTES = 512 * 1024 * 1024;

/**
 * The reports that were read and the problems. After a problem the map is unusable, but the other
 * reports are still checked.
 */
export interface Reading {
  readonly reports: readonly ReadReport[];
  readonly problems: readonly ReportProblem[];
  /** Groups of two or more reports with the same bytes. */
  readonly identical: readonly (readonly string[])[];
}

/**
 * Adds the files to the map in the given order. Only files of the same size are compared, by
 * digest.
 */
export async function readReports(files: readonly FoundFile[], map: CoverageMap, host: CoverageHost): Promise<Reading> {
  const reports: ReadReport[] = [];
  const problems: ReportProblem[] = [];
  const digests = new Map<string, string[]>();
  const bySize = Map.groupBy(files, ({ sizeBytes }) => sizeBytes);
  for (const { path, sizeBytes } of files) {
    const bytes = await host.files.readBytes(path, REPORT_LIMIT_BYTES);
    const added = addReport(path, bytes, map);
    if (added.ok) reports.push(added.report);
    else problems.push(added.problem);
    if ((bySize.get(sizeBytes)?.length ?? 0) < 2) continue;
    const digest = createHash("sha256").update(bytes).digest("hex");
    digests.set(digest, [...(digests.get(digest) ?? []), path]);
  }
  return { reports, problems, identical: [...digests.values()].filter((paths) => paths.length > 1) };
}
