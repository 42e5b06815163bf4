import { addReport } from "../../src/merge-coverage/add-report.ts";
import { CoverageMap } from "../../src/merge-coverage/model/coverage-map.ts";

export const roots = { workspace: "/home/runner/work/app/app", repository: "octo/app" };

/** Returns a map of the given reports, in this order. @throws Error when one is rejected */
export function merged(...reports: readonly (string | Uint8Array)[]): CoverageMap {
  const map = new CoverageMap(roots);
  for (const [index, report] of reports.entries()) {
    const bytes = typeof report === "string" ? Buffer.from(report) : report;
    const added = addReport(`shard-${index + 1}.info`, bytes, map);
    if (!added.ok) throw new Error(`${added.problem.path}:${added.problem.line}: ${added.problem.what}`);
  }
  return map;
}

/** Returns one section with the given records. */
export function section(path: string, ...records: readonly string[]): string {
  return `TN:\nSF:${path}\n${records.map((record) => `${record}\n`).join("")}end_of_record\n`;
}
