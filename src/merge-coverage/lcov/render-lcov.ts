import type { CoverageMap, TrackedFile } from "../model/coverage-map.ts";
import type { FileCoverage } from "../model/file-coverage.ts";
import { compareIds } from "./place-records.ts";
import { tally } from "../model/tally.ts";

/**
 * Renders the merged report with one section per file. The same coverage gives the same text in any
 * order of the reports: files are sorted by path, records by line, then by name or arms, and blocks
 * are numbered from 0 on each line.
 * @see https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst section
 * "TRACEFILE FORMAT"
 */
export function renderLcov(map: CoverageMap): string {
  return map.files().map(renderSection).join("");
}

function renderSection({ path, coverage: file }: TrackedFile): string {
  const shares = tally(file);
  return [
    "TN:",
    `SF:${path}`,
    ...(file.version === undefined ? [] : [`VER:${file.version}`]),
    ...renderFunctions(file),
    `FNF:${shares.functions.total}`,
    `FNH:${shares.functions.covered}`,
    ...renderBranches(file),
    `BRF:${shares.branches.total}`,
    `BRH:${shares.branches.covered}`,
    ...renderConditions(file),
    ...renderLines(file),
    `LF:${shares.lines.total}`,
    `LH:${shares.lines.covered}`,
    "end_of_record\n",
  ].join("\n");
}

function renderFunctions({ functions, aliasLines }: FileCoverage): string[] {
  const sorted = sortByKey(functions, (a, b) => a - b).map(
    ([line, names]) => [line, sortByKey(names, compareCodeUnits).map(([, one]) => one)] as const,
  );
  const named = sorted.filter(([line]) => !aliasLines.has(line)).flatMap(([, list]) => list);
  const grouped = sorted.filter(([line]) => aliasLines.has(line));
  return [
    ...named.map(({ line, end, name }) => `FN:${line},${end > 0 ? `${end},` : ""}${name}`),
    ...named.map(({ called, name }) => `FNDA:${called.hits},${name}`),
    ...grouped.flatMap(([line, list], index) => {
      const end = Math.max(...list.map((one) => one.end));
      return [
        `FNL:${index},${line}${end > 0 ? `,${end}` : ""}`,
        ...list.map(({ called, name }) => `FNA:${index},${called.hits},${name}`),
      ];
    }),
  ];
}

function renderBranches({ branches }: FileCoverage): string[] {
  return sortByKey(branches, (a, b) => a - b).flatMap(([line, blocks]) =>
    sortByKey(blocks, compareSignatures)
      .flatMap(([, same]) => same)
      .flatMap(({ arms }, block) =>
        arms.map(({ id, taken, exception, fallthrough, unreachable }) => {
          // lcov reads only one of the first two flags.
          const flags = `${exception ? "e" : fallthrough ? "f" : ""}${unreachable ? "U" : ""}`;
          return `BRDA:${line},${flags}${block},${id},${taken.hits < 0 ? "-" : taken.hits}`;
        }),
      ),
  );
}

function renderConditions({ conditions }: FileCoverage): string[] {
  const sorted = [...conditions.values()].sort(
    (a, b) =>
      a.line - b.line || compareIds(a.group, b.group) || compareIds(a.index, b.index) || (a.sense < b.sense ? 1 : -1),
  );
  if (sorted.length === 0) return [];
  const counted = sorted.filter(({ unreachable }) => !unreachable);
  return [
    ...sorted.map(
      ({ line, unreachable, group, sense, taken, index, expression }) =>
        `MCDC:${line},${unreachable ? "U" : ""}${group},${sense},${taken.hits},${index},${expression}`,
    ),
    `MCF:${counted.length}`,
    `MCH:${counted.filter(({ taken }) => taken.hits > 0).length}`,
  ];
}

function renderLines({ lines, checksums }: FileCoverage): string[] {
  return [...lines.entries()].map(([line, hits]) => {
    const checksum = checksums.get(line);
    return `DA:${line},${hits}${checksum === undefined ? "" : `,${checksum}`}`;
  });
}

function sortByKey<K, V>(map: ReadonlyMap<K, V>, compare: (a: K, b: K) => number): [K, V][] {
  return [...map].sort(([a], [b]) => compare(a, b));
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares by the number of arms, then by their ids. */
function compareSignatures(a: string, b: string): number {
  const [idsA, idsB] = [a.split("\n"), b.split("\n")];
  return idsA.length - idsB.length || idsA.reduce((order, id, index) => order || compareIds(id, idsB[index] ?? ""), 0);
}
