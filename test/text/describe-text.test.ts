import { describe, expect, test } from "vitest";
import { describeText, showEntry, showText } from "../../src/text/describe-text.ts";
import { nearestWord } from "../../src/text/nearest-word.ts";
import { findOverlap } from "../../src/text/overlap.ts";
import { isPlain, isVariableName, SHOWN_LIMIT, VARIABLE_LIMIT } from "../../src/text/plain-words.ts";

const value = ["Zq8aB3", "cD4eF5gH"].join("");

describe("isPlain", () => {
  test.each([
    "logs/**/*.log",
    "examples/greeter/coverage/lcov.info",
    "evidence (ubuntu-latest, 20)",
    "claude-sonnet-4-5-20250929",
    "packages/ui/src/UserProfilePage.spec.ts",
    "prüfung/bericht.json",
    "node24-linux-x64",
    "a".repeat(3),
  ])("shows %s", (text) => {
    expect(isPlain(text)).toBe(true);
  });

  test.each([
    value,
    `logs/${value}.txt`,
    "x9!kQ2*pLw",
    "p4$sW0rd",
    "k3j9x2m1q8",
    "a\nb",
    `"a"`,
    "a ".repeat(SHOWN_LIMIT),
  ])("does not show %s", (text) => {
    expect(isPlain(text)).toBe(false);
  });
});

describe("isVariableName", () => {
  test.each([
    "A",
    "OPENAI_API_KEY",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "K8S_TOKEN",
    "S3_SECRET_2",
    "OAUTH2_CLIENT_SECRET",
    "MYSQL_PWD",
    "X509_CERT",
    "githubToken",
    "npmAuthToken",
    "_private",
    "CMDS_ZSTD",
  ])("takes %s", (name) => {
    expect(isVariableName(name)).toBe(true);
  });

  test.each([
    value,
    ["ghp", "Zq8aB3cD4eF5gH6iJ7kL8mN9"].join("_"),
    "k3j9x2m1q8",
    "9A",
    "A-B",
    "A_".repeat(VARIABLE_LIMIT),
  ])("takes %s for a value", (name) => {
    expect(isVariableName(name)).toBe(false);
  });
});

describe("describeText", () => {
  test.each([
    ["present", "a text of 7 characters"],
    [["ghp", "Zq8aB3cD4eF5gH6iJ7kL8mN9"].join("_"), "a text of 28 characters that has the form of a GitHub token"],
    ["a\nb\n", "a text of 4 characters on 2 lines"],
    ["https://example.com/", "a text of 20 characters that is an address"],
  ])("says of %j what it is, and nothing of it", (text, words) => {
    expect(describeText(text)).toBe(words);
  });

  test("shows a path whole and never a part of a value", () => {
    expect(showText("logs/a.txt")).toBe('"logs/a.txt"');
    expect(showText(`logs/${value}`)).toBe("a text of 19 characters");
    expect(showEntry("logs/a.txt", 2)).toBe('"logs/a.txt"');
    expect(showEntry(`logs/${value}`, 2)).toBe("entry 2 (a text of 19 characters)");
  });
});

describe("nearestWord", () => {
  const words = ["threshold-lines", "threshold-branches", "min-calls", "secrets", "paths", "name", "retention-days"];

  test.each([
    ["threshold-line", "threshold-lines"],
    ["threshold_lines", "threshold-lines"],
    ["THRESHOLD-LINES", "threshold-lines"],
    ["treshold-lines", "threshold-lines"],
    ["min-call", "min-calls"],
    ["mincalls", "min-calls"],
    ["secret", "secrets"],
    ["path", "paths"],
    ["nmae", "name"],
    ["artifact-name", "name"],
    ["retention", "retention-days"],
    ["threshold", "threshold-lines"],
  ])("takes %s for %s", (given, meant) => {
    expect(nearestWord(given, words)).toBe(meant);
  });

  test.each(["zzz", "", "x", "completely-different", "n".repeat(1000)])("returns undefined for %s", (given) => {
    expect(nearestWord(given, words)).toBeUndefined();
  });
});

describe("findOverlap", () => {
  const known = [{ whose: "the variable `A`", parts: [`${value}${value}`, "correct horse battery"] }];

  test.each([`x${value}${value}.json`, `logs/${value.slice(2, 11)}`, "correct horse battery"])(
    "finds it in %s",
    (text) => {
      expect(findOverlap(text, known)?.whose).toBe("the variable `A`");
    },
  );

  test.each(["logs/**", "correct-horse", value.slice(0, 7), "the battery is full"])("finds nothing in %s", (text) => {
    expect(findOverlap(text, known)).toBeUndefined();
  });

  test("skips the host of an address, which is not a secret", () => {
    const address = [{ whose: "the variable `A`", parts: ["https://my-a1b2c3d4e5.example.com/hook", value] }];
    expect(findOverlap("my-a1b2c3d4e5.example.com", address)).toBeUndefined();
  });
});
