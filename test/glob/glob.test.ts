import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Glob, literalGlob, mayEnter, parseGlob, selects } from "../../src/glob/glob.ts";

function globOf(pattern: string): Glob {
  const parsed = parseGlob(pattern);
  if (!parsed.ok) throw new Error(`refused: ${parsed.problem}`);
  return parsed.value;
}

describe("parseGlob", () => {
  test("matches a pattern that makes others backtrack in linear time", () => {
    const started = performance.now();
    expect(globOf(`${"*a".repeat(200)}b`).matches("a".repeat(2000))).toBe(false);
    expect(globOf(`${"**/".repeat(200)}b`).matches("a/".repeat(1000))).toBe(false);
    expect(globOf(`${"{a,aa}".repeat(100)}b`).matches("a".repeat(2000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([
    { pattern: "coverage/lcov.info", yes: ["coverage/lcov.info"], no: ["coverage/lcov.info2", "x/coverage/lcov.info"] },
    { pattern: "*.info", yes: ["a.info"], no: ["a/b.info", ".info", "a.info.gz"] },
    { pattern: "**/*.info", yes: ["a.info", "x/a.info", "x/y/a.info"], no: ["x/.info", ".x/a.info", "a.infos"] },
    { pattern: "a/**/b", yes: ["a/b", "a/x/b", "a/x/y/b"], no: ["ab", "a/xb", "a/.x/b"] },
    { pattern: "a/**", yes: ["a/b", "a/b/c"], no: ["a", "ab", "a/.b", "a/b/.c"] },
    { pattern: "a/", yes: ["a/b", "a/b/c"], no: ["b/a"] },
    { pattern: "logs", yes: ["logs", "logs/a", "logs/a/b"], no: ["logsx", "x/logs"] },
    { pattern: "a**b", yes: ["ab", "axxb"], no: ["a/b"] },
    { pattern: "?.txt", yes: ["a.txt", "😀.txt"], no: ["ab.txt", "/.txt", "..txt"] },
    { pattern: "[a-c]x", yes: ["ax", "cx"], no: ["dx", "-x"] },
    { pattern: "[!a-c]x", yes: ["dx"], no: ["ax", "/x", ".x"] },
    { pattern: "[]]x", yes: ["]x"], no: ["[x"] },
    { pattern: "[a-]x", yes: ["-x", "ax"], no: ["bx"] },
    { pattern: "{a,b/c,d*}/x", yes: ["a/x", "b/c/x", "d/x", "dd/x"], no: ["b/x", "/x"] },
    { pattern: "{a,{b,c}}x", yes: ["ax", "bx", "cx"], no: ["x"] },
    { pattern: "{a,}x", yes: ["ax", "x"], no: ["bx"] },
    { pattern: ".nyc/*", yes: [".nyc/a"], no: [".nyc/.a"] },
    { pattern: ".\\shards\\*\\lcov.info", yes: ["shards/1/lcov.info"], no: ["shards/lcov.info"] },
    { pattern: "a.c", yes: ["a.c"], no: ["abc"] },
    { pattern: "!*.tmp", yes: ["a.tmp", ".tmp", "a.tmp/below"], no: ["x/a.tmp"] },
    { pattern: "!**/.cache", yes: [".cache", "x/.cache", "x/.cache/y/z"], no: ["x/cache"] },
  ])("reads $pattern as shells do", ({ pattern, yes, no }) => {
    const glob = globOf(pattern);
    expect(yes.filter((path) => !glob.matches(path))).toEqual([]);
    expect(no.filter((path) => glob.matches(path))).toEqual([]);
  });

  test.each([
    { pattern: "/etc/*", problem: "absolute" },
    { pattern: "C:\\x", problem: "absolute" },
    { pattern: "a/../b", problem: "`..`" },
    { pattern: "!..", problem: "`..`" },
    { pattern: "a[b", problem: "`[`" },
    { pattern: "a{b,c", problem: "`{`" },
    { pattern: "[z-a]", problem: "backwards" },
    { pattern: "a".repeat(1025), problem: "1024" },
  ])("refuses $pattern", ({ pattern, problem }) => {
    expect(parseGlob(pattern)).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
  });

  test.each(["", "!", "./", "a\0b"])("rejects the empty pattern %j", (pattern) => {
    expect(parseGlob(pattern).ok).toBe(false);
  });

  test("accepts a pattern of the longest length", () => {
    expect(globOf("a".repeat(1024)).matches("a".repeat(1024))).toBe(true);
  });

  test("returns from mayMatchBelow that a directory may match whenever a path below it matches", () => {
    const name = fc.stringMatching(/^[ab]{1,2}$/);
    const piece = fc.constantFrom("a", "b", "*", "?", "**", "{a,b}", "[ab]");
    const pattern = fc.array(fc.array(piece, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pattern, fc.array(name, { minLength: 2, maxLength: 4 }), (parts, names) => {
        const glob = globOf(parts.map((part) => part.join("")).join("/"));
        const folders = names.slice(0, -1).map((_, index) => names.slice(0, index + 1).join("/"));
        return !glob.matches(names.join("/")) || folders.every((folder) => glob.mayMatchBelow(folder));
      }),
    );
  });
});

describe("literalGlob", () => {
  test("matches only the path itself", () => {
    const path = fc.stringMatching(/^[ab!*?[\]{},.-]{1,6}$/).filter((text) => text !== "." && text !== "..");
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(globOf(literalGlob(a)).matches(b)).toBe(a === b);
        expect(globOf(literalGlob(a)).matches(a)).toBe(true);
      }),
    );
  });
});

describe("selects", () => {
  test("gives an exclusion precedence anywhere in the list", () => {
    for (const patterns of [
      ["!a/tmp", "a/**"],
      ["a/**", "!a/tmp"],
    ]) {
      const globs = patterns.map(globOf);
      expect([selects(globs, "a/x"), selects(globs, "a/tmp/x")]).toEqual([true, false]);
    }
  });
});

describe("mayEnter", () => {
  test.each([
    { pattern: "**/*.info", folder: "node_modules", enter: false },
    { pattern: "**/*.info", folder: "packages/a/node_modules", enter: false },
    { pattern: "**/*.info", folder: ".git", enter: false },
    { pattern: "node_modules/a/*.info", folder: "node_modules", enter: true },
    { pattern: "coverage/*.info", folder: "src", enter: false },
    { pattern: "coverage/*.info", folder: "coverage/deep", enter: false },
    { pattern: "coverage/**", folder: "coverage/deep", enter: true },
  ])("answers $enter for $folder under $pattern", ({ pattern, folder, enter }) => {
    expect(mayEnter([globOf(pattern)], folder)).toBe(enter);
  });

  test("skips a directory that an exclusion matches", () => {
    expect(mayEnter([globOf("**"), globOf("!tmp")], "tmp")).toBe(false);
  });
});
