import { describe, expect, test } from "vitest";
import { compilePatterns } from "../../../src/mock-transport/match/compile-patterns.ts";
import { matchesText } from "../../../src/mock-transport/core/text-match.ts";
import { createDocument } from "../sample.ts";
import { parseFixtures } from "../../../src/mock-transport/fixtures/parse-fixtures.ts";
import type { Fixture, TextMatch } from "../../../src/schema/fixture.ts";

const withUser = (user: TextMatch): Fixture => ({ match: { user }, reply: { text: "a" } });

/** Whether the pattern matches a part of the text. */
async function isFound(pattern: string, text: string, ignoreCase?: boolean): Promise<boolean> {
  const user = { pattern, ...(ignoreCase === undefined ? {} : { ignoreCase }) };
  return matchesText(user, text, (await compilePatterns([withUser(user)])).patterns);
}

/** The shortest of a few measurements in milliseconds, which excludes most noise. */
function leastTime(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("compilePatterns", () => {
  test.each([
    { name: "a part of a text", pattern: "b+c", text: "abbbc", found: true },
    { name: "a whole text when it is anchored", pattern: "^b+$", text: "abb", found: false },
    { name: "no other case", pattern: "hello", text: "HELLO", found: false },
    { name: "any case when it says so", pattern: "(?i)hello", text: "HELLO", found: true },
    { name: "letters of any script", pattern: "^\\p{L}+$", text: "Привет", found: true },
    { name: "the lines of a text one by one when it says so", pattern: "(?m)^b$", text: "a\nb\nc", found: true },
    { name: "no line feed by a dot", pattern: "a.b", text: "a\nb", found: false },
    { name: "one of several words", pattern: "\\b(?:Oslo|Bergen)\\b", text: "to Bergen, please", found: true },
  ])("finds $name", async ({ pattern, text, found }) => {
    expect(await isFound(pattern, text)).toBe(found);
  });

  test("ignores case with `ignoreCase`", async () => {
    expect(await isFound("hello", "HELLO", true)).toBe(true);
    expect(await isFound("hello", "HELLO", false)).toBe(false);
  });

  test.each([
    { pattern: "(a+)+$", bad: (length: number) => `${"a".repeat(length)}!` },
    { pattern: "(?:(?:x+x+)+y)+$", bad: (length: number) => "x".repeat(length) },
    { pattern: "^(?:[a-z]+ ?)*\\d$", bad: (length: number) => "ab ".repeat(length / 3) },
  ])("matches $pattern in linear time, where backtracking engines do not end", async ({ pattern, bad }) => {
    const { patterns } = await compilePatterns([withUser({ pattern })]);
    const measureTime = (length: number) => leastTime(() => matchesText({ pattern }, bad(length), patterns));
    expect(matchesText({ pattern }, bad(300_000), patterns)).toBe(false);
    expect(measureTime(1_200_000)).toBeLessThan(Math.max(1, measureTime(300_000)) * 12);
  });

  test("compiles each pattern once per case sensitivity", async () => {
    const fixtures = [
      withUser({ pattern: "a" }),
      withUser({ pattern: "a", ignoreCase: true }),
      withUser({ pattern: "a" }),
    ];
    expect((await compilePatterns(fixtures)).patterns.size).toBe(2);
  });

  test("does not treat a part of a body as a pattern", async () => {
    const fixtures: Fixture[] = [{ match: { body: { pattern: "(" } }, reply: { text: "a" } }];
    expect(await compilePatterns(fixtures)).toEqual({ patterns: new Map(), rejected: [] });
  });

  test.each([
    { name: "a lookahead", pattern: "a(?=b)", says: "RE2 has no lookaheads and no lookbehinds" },
    { name: "a negative lookbehind", pattern: "(?<!a)b", says: "RE2 has no lookaheads and no lookbehinds" },
    { name: "a back-reference", pattern: "(a)\\1", says: "RE2 has no back-references" },
    { name: "a named back-reference", pattern: "(?<n>a)\\k<n>", says: "RE2 has no back-references" },
    { name: "a possessive repetition", pattern: "a++", says: "RE2 has no atomic groups and needs none" },
    { name: "a bracket that is never closed", pattern: "[a", says: "is not a valid RE2 pattern: missing closing ]" },
    { name: "more repetitions than RE2 counts", pattern: "a{1001}", says: "invalid repeat count" },
    { name: "repetitions of repetitions", pattern: "(?:(?:a{100}){100}){100}", says: "invalid repeat count" },
  ])("rejects $name with its path and without quoting it", async ({ pattern, says }) => {
    const document = createDocument(withUser("a"), { match: { toolResult: { pattern } }, reply: { text: "a" } });
    const message = await parseFixtures("f.json", JSON.stringify(document)).catch((error: Error) => error.message);
    expect(message).toContain(`\`fixtures[1].match.toolResult.pattern\` is not a valid RE2 pattern: `);
    expect(message).toContain(says);
    expect(message).not.toContain(pattern);
  });
});
