import { describe, expect, test } from "vitest";
import { judge, judgeProblems, evaluateMeasures } from "../../src/merge-coverage/judge.ts";
import { describeShare, formatPercent, isBelow } from "../../src/merge-coverage/percent.ts";

const none = { covered: 0, total: 0 };
const share = (covered: number, total: number) => ({ covered, total });
const asExpected = { reports: 2, expected: 2, repeats: [] };

describe("formatPercent", () => {
  test.each([
    { covered: 29_999, total: 30_000, text: "99.99" },
    { covered: 999_999_999, total: 1_000_000_000, text: "99.99" },
    { covered: 3, total: 3, text: "100" },
    { covered: 2, total: 3, text: "66.66" },
    { covered: 1, total: 2, text: "50.00" },
    { covered: 1, total: 100_000, text: "0.00" },
    { covered: 0, total: 7, text: "0.00" },
    { covered: 1, total: 50, text: "2.00" },
    { covered: 0, total: 0, text: "" },
  ])("prints $covered of $total as $text", ({ covered, total, text }) => {
    expect(formatPercent({ covered, total })).toBe(text);
  });

  test("prints 100 for everything covered and for nothing else", () => {
    for (let total = 1; total <= 300; total++)
      for (let covered = 0; covered <= total; covered++)
        expect(formatPercent({ covered, total }) === "100").toBe(covered === total);
  });
});

describe("describeShare", () => {
  test("returns `no data` for a total of 0", () => {
    expect(describeShare(none)).toBe("no data");
  });
});

describe("isBelow", () => {
  test.each([
    { covered: 79_999, total: 100_000, threshold: 80, below: true },
    { covered: 80_000, total: 100_000, threshold: 80, below: false },
    { covered: 2, total: 3, threshold: 66.6666, below: false },
    { covered: 2, total: 3, threshold: 66.6667, below: true },
    { covered: 29_999, total: 30_000, threshold: 100, below: true },
    { covered: 1, total: 1, threshold: 100, below: false },
    { covered: 0, total: 1, threshold: 0, below: false },
    // 0.29 × 100 is 28.999… in binary fractions.
    { covered: 29, total: 10_000, threshold: 0.29, below: false },
  ])("answers $below for $covered of $total and $threshold %", ({ covered, total, threshold, below }) => {
    expect(isBelow({ covered, total }, threshold)).toBe(below);
  });
});

describe("judge", () => {
  const totals = { lines: share(13, 16), branches: none, functions: share(4, 4) };

  test("meets no threshold while a report is missing", () => {
    const verdict = judge(totals, { lines: 10 }, { reports: 1, expected: 2, repeats: [] });
    expect(verdict).toMatchObject({ status: "fail", reason: "coverage.incomplete" });
    expect(verdict.text).toContain("1 report was found, 2 are expected");
    expect(evaluateMeasures(totals, { lines: 10 }, { reports: 1, expected: 2, repeats: [] })[0]?.status).toBe(
      "unknown",
    );
  });

  test("treats one report too many as an incomplete set", () => {
    expect(judge(totals, {}, { reports: 3, expected: 2, repeats: [] }).reason).toBe("coverage.incomplete");
  });

  test.each([
    { by: "bytes", says: 'The reports "a", "b" have the same bytes, so they are from one shard' },
    { by: "attempt", says: 'The reports "a", "b" differ only in the attempt number, so they are from one shard' },
  ] as const)("meets no threshold with two reports from one shard, known by their $by", ({ by, says }) => {
    const twice = { ...asExpected, repeats: [{ paths: ["a", "b"], by }] };
    const verdict = judge(totals, { lines: 10 }, twice);
    expect(verdict).toMatchObject({ status: "fail", reason: "coverage.incomplete" });
    expect(verdict.text).toContain(
      `${says}. Fewer than the 2 expected shards are present, so no threshold can be met.`,
    );
    expect(evaluateMeasures(totals, { lines: 10 }, twice)[0]?.status).toBe("unknown");
    expect(judge(totals, { lines: 10 }, { ...twice, expected: undefined }).status).toBe("pass");
  });

  test("calls no set complete", () => {
    for (const expected of [undefined, 1, 2])
      expect(judge(totals, {}, { reports: expected ?? 2, expected, repeats: [] }).text).not.toMatch(/\bcomplete\b/);
  });

  test("fails when there is no data for a threshold, even one of 0", () => {
    expect(judge(totals, { branches: 0 }, asExpected)).toMatchObject({ status: "fail", reason: "coverage.empty" });
  });

  test("fails when the reports contain no lines, with or without a threshold", () => {
    expect(judge({ ...totals, lines: none }, {}, asExpected)).toMatchObject({
      status: "fail",
      reason: "coverage.empty",
    });
  });

  test("names every measure below its threshold", () => {
    const verdict = judge(
      { ...totals, branches: share(1, 2) },
      { lines: 90, branches: 60, functions: 100 },
      asExpected,
    );
    expect(verdict).toMatchObject({ status: "fail", reason: "coverage.below" });
    expect(verdict.text).toMatch(/^Below the threshold: lines \(90 %\), branches \(60 %\)\. Lines 81/);
  });

  test("states the shares, the number of reports, and that no threshold is set", () => {
    expect(judge(totals, {}, asExpected)).toEqual({
      status: "pass",
      reason: "ok",
      text: "Lines 81.25 % (13 of 16), branches no data, functions 100 % (4 of 4), from 2 of 2 expected reports. They carry no identity, so two of them may measure the same shard. No threshold is set.",
    });
    expect(judge(totals, { lines: 81.25 }, { reports: 1, expected: undefined, repeats: [] }).text).toBe(
      "Lines 81.25 % (13 of 16), branches no data, functions 100 % (4 of 4), from 1 report.",
    );
  });
});

describe("judgeProblems", () => {
  test("points to each invalid report and line", () => {
    const verdict = judgeProblems([
      { path: "a.info", reason: "coverage.unparsable", what: "is not an lcov record", line: 7 },
      { path: "b.xml", reason: "coverage.unsupported", what: "is Clover XML" },
    ]);
    expect(verdict).toMatchObject({
      status: "fail",
      reason: "coverage.unparsable",
      findings: [
        { rule: "coverage-unparsable", location: { path: "a.info", line: 7 } },
        { rule: "coverage-unsupported", location: { path: "b.xml" } },
      ],
    });
    expect(verdict?.text).toContain(
      'The report "a.info" is unusable: line 7 is not an lcov record. One more report is unusable.',
    );
  });
});
