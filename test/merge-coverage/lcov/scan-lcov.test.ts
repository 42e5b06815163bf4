import { describe, expect, test } from "vitest";
import { addReport } from "../../../src/merge-coverage/add-report.ts";
import { CoverageMap } from "../../../src/merge-coverage/model/coverage-map.ts";
import { renderLcov } from "../../../src/merge-coverage/lcov/render-lcov.ts";
import { LINE_LIMIT_BYTES } from "../../../src/merge-coverage/lcov/report-text.ts";
import { PATH_LIMIT } from "../../../src/merge-coverage/lcov/scan-lcov.ts";
import { merged, roots, section } from "../merged.ts";

/** Returns the records of the merged report that start with one of the tags, in order. */
function records(reports: readonly string[], ...tags: readonly string[]): string[] {
  return renderLcov(merged(...reports))
    .split("\n")
    .filter((line) => tags.some((tag) => line.startsWith(`${tag}:`)));
}

const one = (...lines: readonly string[]) => section("a.js", ...lines);

describe("scanLcov rejects, with the line,", () => {
  test.each([
    { name: "a section without its end", text: "TN:\nSF:a.js\nDA:1,1\n", line: 2, what: "cut off" },
    {
      name: "a file cut inside a record",
      text: `${one("DA:1,1")}SF:b.js\nDA:1`,
      line: 6,
      what: "not a valid DA: record",
    },
    {
      name: "a file cut inside its last word",
      text: "SF:a.js\nDA:1,1\nend_of_rec",
      line: 3,
      what: "not an lcov record",
    },
    { name: "a file cut after a source file", text: `${one("DA:1,1")}SF:b.js`, line: 5, what: "cut off" },
    {
      name: "a section inside a section",
      text: "SF:a.js\nSF:b.js\nend_of_record\n",
      line: 2,
      what: "before the previous one",
    },
    { name: "a record outside of a section", text: `${one("DA:1,1")}DA:2,1\n`, line: 5, what: "outside" },
    { name: "an end outside of a section", text: `${one("DA:1,1")}end_of_record\n`, line: 5, what: "outside" },
    { name: "an unknown record", text: one("DA:1,1", "XX:1"), line: 4, what: "not an lcov record" },
    { name: "text", text: "Tests passed.\n", line: 1, what: "not an lcov record" },
    { name: "a source file without a name", text: "SF:\nend_of_record\n", line: 1, what: "names no source file" },
    { name: "a path that is too long", text: section("a".repeat(PATH_LIMIT + 1)), line: 2, what: `${PATH_LIMIT}` },
    { name: "a line that is too long", text: one(`FN:1,${"f".repeat(LINE_LIMIT_BYTES - 4)}`), line: 3, what: "bytes" },
    { name: "a line that is not a number", text: one("DA:x,1"), line: 3, what: "DA:" },
    { name: "a count that is not a number", text: one("DA:1,y"), line: 3, what: "DA:" },
    { name: "a line without a count", text: one("DA:1"), line: 3, what: "DA:" },
    { name: "a branch with too few fields", text: one("BRDA:1,0,1"), line: 3, what: "BRDA:" },
    { name: "a branch without a count", text: one("BRDA:1,0,1,"), line: 3, what: "BRDA:" },
    { name: "a function without a line", text: one("FN:f"), line: 3, what: "FN:" },
    { name: "a call without a count", text: one("FNDA:f"), line: 3, what: "FNDA:" },
    { name: "a condition with an unknown sense", text: one("MCDC:1,2,x,0,0,a"), line: 3, what: "MCDC:" },
    { name: "bytes that the reader uses as marks", text: one("FN:1,\u0000"), line: 3, what: "control" },
  ])("$name", ({ text, line, what }) => {
    const added = addReport("x.info", Buffer.from(text), new CoverageMap(roots));
    expect(added).toMatchObject({ ok: false, problem: { path: "x.info", reason: "coverage.unparsable", line } });
    expect(JSON.stringify(added)).toContain(what);
  });

  test("an invalid branch even when an earlier report had a valid one", () => {
    const map = merged(one("BRDA:1,0,0,1"));
    expect(addReport("x.info", Buffer.from(one("BRDA:1,0,0,z")), map)).toMatchObject({
      ok: false,
      problem: { line: 3 },
    });
  });
});

describe("scanLcov accepts", () => {
  const plain = one("FN:1,f", "FNDA:2,f", "DA:1,2", "BRDA:1,0,0,1");

  test.each([
    { name: "Windows line terminators", text: plain.replaceAll("\n", "\r\n") },
    { name: "no line terminator after the last record", text: plain.trimEnd() },
    { name: "a byte order mark", text: `\ufeff${plain}` },
    { name: "comments and empty lines", text: `# made by hand\n\n${plain.replace("\nDA:", "\n# here\n\nDA:")}` },
    { name: "no test name", text: plain.replace("TN:\n", "") },
    {
      name: "totals, which it ignores even when they are wrong",
      text: plain.replace("end", "LF:9\nLH:9\nFNF:9\nFNH:9\nBRF:9\nBRH:9\nend"),
    },
  ])("$name", ({ text }) => {
    expect(renderLcov(merged(text))).toBe(renderLcov(merged(plain)));
    expect(renderLcov(merged(plain, text))).toBe(renderLcov(merged(plain, plain)));
  });

  test("the same file in several sections of one report, as several tests write it", () => {
    expect(records([one("DA:1,1", "DA:2,0") + one("DA:1,0", "DA:2,4")], "DA", "SF")).toEqual([
      "SF:a.js",
      "DA:1,1",
      "DA:2,4",
    ]);
  });
});

describe("scanLcov reads", () => {
  test("a line and a path of the longest length", () => {
    const name = "f".repeat(LINE_LIMIT_BYTES - 5);
    expect(records([section("a".repeat(PATH_LIMIT), `FN:1,${name}`)], "FN")).toEqual([`FN:1,${name}`]);
  });
});

describe("scanLcov merges lines:", () => {
  test.each([
    { name: "sums the hits of one line", reports: [one("DA:2,1"), one("DA:2,2")], lines: ["DA:2,3"] },
    { name: "sums a line that one report has twice", reports: [one("DA:1,1", "DA:1,2")], lines: ["DA:1,3"] },
    {
      name: "keeps lines that only one report has",
      reports: [one("DA:1,0"), one("DA:9,1")],
      lines: ["DA:1,0", "DA:9,1"],
    },
    {
      name: "treats a negative count as 0, so that it removes no hit",
      reports: [one("DA:2,-5"), one("DA:2,2")],
      lines: ["DA:2,2"],
    },
    {
      name: "limits a count near 2^64 and keeps it a hit",
      reports: [one("DA:1,18446744073709551151")],
      lines: ["DA:1,9007199254740991"],
    },
    {
      name: "reads a count in scientific notation",
      reports: [one("DA:1,1e+19"), one("DA:1,1")],
      lines: ["DA:1,9007199254740991"],
    },
    {
      name: "limits a sum to 2^53 - 1",
      reports: [one("DA:1,9007199254740991"), one("DA:1,5")],
      lines: ["DA:1,9007199254740991"],
    },
    {
      name: "adds the largest count that is read without checks",
      reports: [one("DA:1,999999999999999"), one("DA:1,1")],
      lines: ["DA:1,1000000000000000"],
    },
    { name: "counts a fraction of a hit as a hit", reports: [one("DA:1,0.5")], lines: ["DA:1,1"] },
    { name: "ignores line 0", reports: [one("DA:0,1", "DA:1,1")], lines: ["DA:1,1"] },
    {
      name: "keeps huge line numbers",
      reports: [one("DA:999999999999999,1", "DA:3,1"), one("DA:999999999999999,1")],
      lines: ["DA:3,1", "DA:999999999999999,2"],
    },
    {
      name: "keeps a checksum that only one report has",
      reports: [one("DA:1,1,abc"), one("DA:1,1")],
      lines: ["DA:1,2,abc"],
    },
  ])("$name", ({ reports, lines }) => {
    expect(records(reports, "DA")).toEqual(lines);
    expect(records(reports.toReversed(), "DA")).toEqual(lines);
  });

  test("counts its corrections", () => {
    const odd = one("DA:1,-5", "DA:2,1e+19", "DA:0,1", "BRDA:0,0,0,1", "FNDA:1,f");
    expect(merged(odd, odd).notes).toEqual({ negative: 2, huge: 2, lineZero: 4, functionWithoutLine: 2 });
  });

  test("merges all spellings of a path into one file", () => {
    const spellings = [
      "src/a.js",
      "./src/a.js",
      "src\\a.js",
      "/home/runner/work/app/app/src/a.js",
      "D:\\a\\app\\app\\src\\a.js",
    ];
    expect(
      records(
        spellings.map((path) => section(path, "DA:1,1")),
        "SF",
        "DA",
      ),
    ).toEqual(["SF:src/a.js", "DA:1,5"]);
  });
});

describe("scanLcov merges branches:", () => {
  test.each([
    {
      name: "matches a block whose number differs between reports",
      reports: [one("BRDA:3,0,0,1", "BRDA:3,0,1,0"), one("BRDA:3,7,0,0", "BRDA:3,7,1,2")],
      arms: ["BRDA:3,0,0,1", "BRDA:3,0,1,2"],
    },
    {
      name: "keeps two blocks with the same arms apart, by their order",
      reports: [one("BRDA:3,1,0,1", "BRDA:3,2,0,0"), one("BRDA:3,8,0,0", "BRDA:3,9,0,4")],
      arms: ["BRDA:3,0,0,1", "BRDA:3,1,0,4"],
    },
    {
      name: "prefers a number to an arm that was never evaluated",
      reports: [one("BRDA:3,0,0,-", "BRDA:3,0,1,-"), one("BRDA:3,0,0,0", "BRDA:3,0,1,-")],
      arms: ["BRDA:3,0,0,0", "BRDA:3,0,1,-"],
    },
    {
      name: "does not mix blocks with different arms",
      reports: [one("BRDA:3,0,0,1"), one("BRDA:3,0,0,1", "BRDA:3,0,1,0")],
      arms: ["BRDA:3,0,0,1", "BRDA:3,1,0,1", "BRDA:3,1,1,0"],
    },
    {
      name: "accepts expressions with commas as branch ids",
      reports: [one("BRDA:3,0,f(a, b),1", "BRDA:3,0,!f(a, b),0"), one("BRDA:3,0,!f(a, b),2", "BRDA:3,0,f(a, b),-")],
      arms: ["BRDA:3,0,!f(a, b),2", "BRDA:3,0,f(a, b),1"],
    },
    {
      name: "sorts numbered arms by number",
      reports: [one("BRDA:3,0,10,1", "BRDA:3,0,9,0")],
      arms: ["BRDA:3,0,9,0", "BRDA:3,0,10,1"],
    },
    {
      name: "keeps exception and fall-through flags that any report has",
      reports: [one("BRDA:3,e0,0,1", "BRDA:3,0,1,0"), one("BRDA:3,0,0,1", "BRDA:3,f0,1,0")],
      arms: ["BRDA:3,e0,0,2", "BRDA:3,f0,1,0"],
    },
    {
      name: "writes one of two flags, because lcov reads only one",
      reports: [one("BRDA:3,e0,0,1"), one("BRDA:3,f0,0,1")],
      arms: ["BRDA:3,e0,0,2"],
    },
    {
      name: "marks an arm as unreachable only when every report does",
      reports: [one("BRDA:3,U0,0,0", "BRDA:3,U0,1,0"), one("BRDA:3,U0,0,0", "BRDA:3,0,1,0")],
      arms: ["BRDA:3,U0,0,0", "BRDA:3,0,1,0"],
    },
    {
      name: "sums an arm that one report has twice",
      reports: [one("BRDA:3,0,0,1", "BRDA:3,0,0,2")],
      arms: ["BRDA:3,0,0,3"],
    },
  ])("$name", ({ reports, arms }) => {
    expect(records(reports, "BRDA")).toEqual(arms);
    expect(records(reports.toReversed(), "BRDA")).toEqual(arms);
  });

  test("counts unreachable arms neither as found nor as hit", () => {
    expect(records([one("BRDA:3,U0,0,0", "BRDA:3,0,1,4", "BRDA:3,0,2,-")], "BRF", "BRH")).toEqual(["BRF:2", "BRH:1"]);
  });

  test("parses a report again when its records differ from the previous ones", () => {
    const first = one("FN:1,f", "FNDA:1,f", "BRDA:2,0,0,1", "BRDA:2,0,1,0");
    const second = one("FN:1,f", "FNDA:1,f", "BRDA:2,0,0,1", "BRDA:2,0,1,1", "BRDA:4,0,0,1");
    expect(records([first, first, second, first], "BRDA", "FNDA")).toEqual([
      "FNDA:4,f",
      "BRDA:2,0,0,4",
      "BRDA:2,0,1,1",
      "BRDA:4,0,0,1",
    ]);
  });
});

describe("scanLcov merges functions and conditions:", () => {
  const totals = ["FN", "FNL", "FNDA", "FNA", "FNF", "FNH", "MCDC", "MCF", "MCH"];

  test.each([
    {
      name: "keeps functions of one name at different lines, paired with their calls by position",
      reports: [one("FN:1,f", "FN:9,f", "FNDA:0,f", "FNDA:3,f"), one("FN:1,f", "FN:9,f", "FNDA:0,f", "FNDA:1,f")],
      expected: ["FN:1,f", "FN:9,f", "FNDA:0,f", "FNDA:4,f", "FNF:2", "FNH:1"],
    },
    {
      name: "accepts commas in names and an end line",
      reports: [one("FN:1,4,f(int, int)", "FNDA:1,f(int, int)")],
      expected: ["FN:1,4,f(int, int)", "FNDA:1,f(int, int)", "FNF:1", "FNH:1"],
    },
    {
      name: "counts a function without calls as not called",
      reports: [one("FN:1,f")],
      expected: ["FN:1,f", "FNDA:0,f", "FNF:1", "FNH:0"],
    },
    {
      name: "accepts calls before their functions",
      reports: [one("FNDA:2,f", "FN:1,f")],
      expected: ["FN:1,f", "FNDA:2,f", "FNF:1", "FNH:1"],
    },
    {
      name: "counts the aliases of lcov 2 as one function, whatever their index",
      reports: [one("FNL:0,5,8", "FNA:0,0,a", "FNA:0,2,b,c"), one("FNL:3,5,8", "FNA:3,1,a")],
      expected: ["FNL:0,5,8", "FNA:0,1,a", "FNA:0,2,b,c", "FNF:1", "FNH:1"],
    },
    {
      name: "counts a function once that one report calls an alias and another a function",
      reports: [one("FNL:0,5", "FNA:0,1,f"), one("FN:5,f", "FNDA:1,f")],
      expected: ["FNL:0,5", "FNA:0,2,f", "FNF:1", "FNH:1"],
    },
    {
      name: "keeps conditions and sums them by line, group, sense and index",
      reports: [
        one("MCDC:4,2,t,1,0,a && b", "MCDC:4,2,f,0,0,a && b", "MCDC:4,U2,t,0,1,b"),
        one("MCDC:4,2,f,2,0,a && b", "MCDC:4,2,t,1,0,a && b", "MCDC:4,U2,t,0,1,b"),
      ],
      expected: [
        "FNF:0",
        "FNH:0",
        "MCDC:4,2,t,2,0,a && b",
        "MCDC:4,2,f,2,0,a && b",
        "MCDC:4,U2,t,0,1,b",
        "MCF:2",
        "MCH:2",
      ],
    },
  ])("$name", ({ reports, expected }) => {
    expect(records(reports, ...totals)).toEqual(expected);
    expect(records(reports.toReversed(), ...totals)).toEqual(expected);
  });
});

describe("CoverageMap", () => {
  test("reports different checksums of one line as a conflict", () => {
    expect(merged(one("DA:1,1,abc"), one("DA:1,1,abd")).conflicts).toEqual([{ path: "a.js", line: 1 }]);
    expect(merged(one("DA:1,1,abc"), one("DA:1,1,abc")).conflicts).toEqual([]);
  });

  test("reports different versions of one file as a conflict", () => {
    expect(merged(one("VER:1", "DA:1,1"), one("VER:2", "DA:1,1")).conflicts).toEqual([{ path: "a.js" }]);
  });

  test("allocates little memory for a file with one huge line number", () => {
    const file = merged(one("DA:900000000,1")).files()[0];
    expect(file?.coverage.lines.dense.length).toBeLessThan(10_000);
  });
});
