import type { ReadReport } from "./add-report.ts";
import type { Row } from "./group-packages.ts";
import { type Completeness, isIncomplete } from "./judge.ts";
import type { Result } from "./measure.ts";
import type { TotalsDocument } from "./totals-document.ts";

/**
 * Renders the totals as a document of `totalsSchema`, with one row per line. The document is not
 * validated, so that no step loads the schema.
 */
export function renderJson(result: Result, reports: readonly ReadReport[], completeness: Completeness): string {
  const document: TotalsDocument = {
    schemaVersion: 1,
    complete: isIncomplete(completeness) ? false : "unknown",
    totals: result.totals,
    packages: result.packages.map(createRow),
    files: result.files.map(createRow),
    reports: reports.map(({ path, sizeBytes, sections }) => ({ path, sizeBytes, sections })),
  };
  const fields = Object.entries(document).map(([name, value]) => {
    const text = Array.isArray(value)
      ? `[${value.map((item) => `\n    ${JSON.stringify(item)}`).join(",")}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}

function createRow({ path, tally }: Row) {
  return { path, lines: tally.lines, branches: tally.branches, functions: tally.functions };
}
