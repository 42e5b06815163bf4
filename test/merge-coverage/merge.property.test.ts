import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CoverageMap } from "../../src/merge-coverage/model/coverage-map.ts";
import { renderLcov } from "../../src/merge-coverage/lcov/render-lcov.ts";
import { addTallies, measures, type Tally, tally } from "../../src/merge-coverage/model/tally.ts";
import { merged, section } from "./merged.ts";

const line = fc.integer({ min: 1, max: 6 });
const hits = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.constantFrom(2 ** 53 - 1, "-3", "1e+19"));
const taken = fc.oneof(fc.constant("-"), hits);
const name = fc.constantFrom("f", "g", "f(a, b)", "");
const arm = fc.constantFrom("0", "1", "2", "10", "x > 0, y");

/** Functions in the formats of lcov 1 and of lcov 2. */
const plainFunction = fc
  .tuple(line, name, hits)
  .map(([at, word, count]) => [`FN:${at},${word}`, `FNDA:${count},${word}`]);
const aliasedFunction = fc
  .tuple(fc.nat(2), line, fc.uniqueArray(fc.tuple(name, hits), { minLength: 1, maxLength: 2, selector: ([n]) => n }))
  .map(([index, at, names]) => [
    `FNL:${index}${at},${at},${at + 2}`,
    ...names.map(([word, count]) => `FNA:${index}${at},${count},${word}`),
  ]);

function reportWith(...functions: readonly fc.Arbitrary<string[]>[]): fc.Arbitrary<string> {
  const record = fc.oneof(
    fc.tuple(line, hits).map(([at, count]) => [`DA:${at},${count}`]),
    ...functions,
    fc
      .tuple(
        line,
        fc.constantFrom("", "e", "f", "U"),
        fc.nat(3),
        fc.array(fc.tuple(arm, taken), { minLength: 1, maxLength: 3 }),
      )
      .map(([at, flag, block, arms]) => arms.map(([id, count]) => `BRDA:${at},${flag}${block},${id},${count}`)),
    fc
      .tuple(line, fc.constantFrom("t", "f"), fc.nat(1), hits)
      .map(([at, sense, index, count]) => [`MCDC:${at},2,${sense},${count},${index},a${index} && b`]),
  );
  const path = fc.constantFrom("a.js", "./a.js", "src/b.js", "src\\b.js");
  return fc
    .array(fc.tuple(path, fc.array(record, { maxLength: 8 })), { minLength: 1, maxLength: 3 })
    .map((files) => files.map(([at, records]) => section(at, ...records.flat())).join(""));
}

const report = reportWith(plainFunction, aliasedFunction);
// A merge has fewer functions than a report only if one report declares names as aliases that
// another counts separately.
const pairOfOneKind = fc.constantFrom(plainFunction, aliasedFunction).chain((kind) => {
  return fc.tuple(reportWith(kind), reportWith(kind));
});

const totals = (map: CoverageMap): Tally => addTallies(map.files().map(({ coverage }) => tally(coverage)));
const text = (...reports: readonly string[]): string => renderLcov(merged(...reports));

describe("merging", () => {
  test("gives the same bytes in any order of the reports", () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 2, maxLength: 4 }), (reports) => {
        const backwards = text(...reports.toReversed());
        expect(text(...reports)).toBe(backwards);
        expect(text(...reports.slice(1), reports[0] ?? "")).toBe(backwards);
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same bytes when some reports were merged earlier", () => {
    fc.assert(
      fc.property(report, report, report, (a, b, c) => {
        const whole = text(a, b, c);
        expect(text(text(a, b), c)).toBe(whole);
        expect(text(a, text(b, c))).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  test("reads back what it wrote", () => {
    fc.assert(
      fc.property(report, (a) => {
        expect(text(text(a))).toBe(text(a));
      }),
    );
  });

  test("never covers less than one of the reports alone", () => {
    fc.assert(
      fc.property(pairOfOneKind, ([a, b]) => {
        const [alone, both] = [totals(merged(a)), totals(merged(a, b))];
        for (const measure of measures) expect(both[measure].covered).toBeGreaterThanOrEqual(alone[measure].covered);
      }),
    );
  });

  test("of a report with itself changes no share", () => {
    fc.assert(
      fc.property(report, (a) => {
        expect(totals(merged(a, a))).toEqual(totals(merged(a)));
      }),
    );
  });

  test("of reports with the same records changes no total", () => {
    fc.assert(
      fc.property(report, (a) => {
        const unhit = a
          .replace(/^((?:DA|FNA):\d+,)[^,\n]*/gm, "$10")
          .replace(/^FNDA:[^,\n]*/gm, "FNDA:0")
          .replace(/^(BRDA:.*,)[^,\n]*$/gm, "$10");
        const [one, both] = [totals(merged(a)), totals(merged(unhit, a))];
        expect(both).toEqual(one);
      }),
    );
  });

  test("keeps every hit: a line that any report hit is hit", () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 3 }), (reports) => {
        const collectHits = (map: CoverageMap) =>
          map
            .files()
            .flatMap(({ path, coverage }) =>
              [...coverage.lines.entries()].filter(([, count]) => count > 0).map(([at]) => `${path}:${at}`),
            );
        const all = new Set(collectHits(merged(...reports)));
        expect(reports.flatMap((one) => collectHits(merged(one))).filter((place) => !all.has(place))).toEqual([]);
      }),
    );
  });

  test("repeated gives exact sums", () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 2, max: 5 }), (a, times) => {
        const sums = (map: CoverageMap) => map.files().flatMap(({ coverage }) => [...coverage.lines.entries()]);
        const expected = sums(merged(a)).map(([at, count]) => [at, Math.min(count * times, Number.MAX_SAFE_INTEGER)]);
        expect(sums(merged(...Array.from({ length: times }, () => a)))).toEqual(expected);
      }),
    );
  });
});
