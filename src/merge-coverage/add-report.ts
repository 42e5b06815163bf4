import type { CoverageMap } from "./model/coverage-map.ts";
import type { CoverageReason } from "./reasons.ts";
import { recogniseUnsupported } from "./lcov/recognise.ts";
import { scanLcov } from "./lcov/scan-lcov.ts";

/** One report that was read. `sections` counts source files, once per test name that has them. */
export interface ReadReport {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sections: number;
}

/** Why a report was not read. `what` is a clause that follows the file's name and line; `line` counts from 1. */
export interface ReportProblem {
  readonly path: string;
  readonly reason: CoverageReason;
  readonly what: string;
  readonly line?: number;
}

export type Addition =
  | { readonly ok: true; readonly report: ReadReport }
  | { readonly ok: false; readonly problem: ReportProblem };

/** Adds one report's bytes to the map, or says why it cannot be counted; the map is then of no further use. */
export function addReport(path: string, bytes: Uint8Array, into: CoverageMap): Addition {
  const refuse = (reason: CoverageReason, what: string, line?: number): Addition => {
    return { ok: false, problem: { path, reason, what, ...(line === undefined ? {} : { line }) } };
  };
  if (bytes.byteLength === 0) return refuse("coverage.unparsable", "is empty");
  const foreign = recogniseUnsupported(bytes);
  if (foreign !== undefined) return refuse("coverage.unsupported", `is ${foreign}, and this version reads lcov only`);
  const scan = scanLcov(bytes, into);
  if (!scan.ok) return refuse("coverage.unparsable", scan.problem.what, scan.problem.line);
  if (scan.sections === 0) return refuse("coverage.unparsable", "holds no source file");
  return { ok: true, report: { path, sizeBytes: bytes.byteLength, sections: scan.sections } };
}
