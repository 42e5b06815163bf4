import type { CoverageMap } from "./model/coverage-map.ts";
import type { CoverageReason } from "./reasons.ts";
import { recogniseUnsupported } from "./lcov/recognise.ts";
import { scanLcov } from "./lcov/scan-lcov.ts";

/** A report that was read. `sections` counts source files, once per test name that has them. */
export interface ReadReport {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sections: number;
}

/**
 * Why a report was rejected. `what` is a clause that follows the file name and line; `line` is
 * 1-based.
 */
export interface ReportProblem {
  readonly path: string;
  readonly reason: CoverageReason;
  readonly what: string;
  readonly line?: number;
}

export type Addition =
  | { readonly ok: true; readonly report: ReadReport }
  | { readonly ok: false; readonly problem: ReportProblem };

/**
 * Adds one report to the map. Returns the reason if the report is rejected; the map is then
 * unusable.
 */
export function addReport(path: string, bytes: Uint8Array, into: CoverageMap): Addition {
  const reject = (reason: CoverageReason, what: string, line?: number): Addition => {
    return { ok: false, problem: { path, reason, what, ...(line === undefined ? {} : { line }) } };
  };
  if (bytes.byteLength === 0) return reject("coverage.unparsable", "is empty");
  const format = recogniseUnsupported(bytes);
  if (format !== undefined) return reject("coverage.unsupported", `is ${format}, but this version reads only lcov`);
  const scan = scanLcov(bytes, into);
  if (!scan.ok) return reject("coverage.unparsable", scan.problem.what, scan.problem.line);
  if (scan.sections === 0) return reject("coverage.unparsable", "contains no source file");
  return { ok: true, report: { path, sizeBytes: bytes.byteLength, sections: scan.sections } };
}
