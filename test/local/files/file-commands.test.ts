import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkEnvironmentName,
  checkSummary,
  MAX_SUMMARY_BYTES,
  parseKeyValueFile,
  parsePathFile,
} from "../../../local/files/file-commands.ts";

const entry = (name: string, value: string) => ({ name, value });

describe("parseKeyValueFile", () => {
  test.each([
    { name: "nothing", text: "", entries: [] },
    { name: "empty lines", text: "\n\na=1\n\n", entries: [entry("a", "1")] },
    { name: "a value with `=`", text: "a=b=c", entries: [entry("a", "b=c")] },
    { name: "an empty value", text: "a=", entries: [entry("a", "")] },
    { name: "blanks, untouched", text: " a = b ", entries: [entry(" a ", " b ")] },
    { name: "`<<` after `=` as part of the value", text: "a=b<<EOF", entries: [entry("a", "b<<EOF")] },
    { name: "`=` after `<<` as part of the delimiter", text: "a<<E=F\nv\nE=F", entries: [entry("a", "v")] },
    { name: "a heredoc", text: "a<<EOF\none\ntwo\nEOF\nb=2\n", entries: [entry("a", "one\ntwo"), entry("b", "2")] },
    { name: "an empty heredoc", text: "a<<EOF\nEOF\n", entries: [entry("a", "")] },
    { name: "a heredoc of one empty line", text: "a<<EOF\n\nEOF\n", entries: [entry("a", "")] },
    { name: "a heredoc that ends in an empty line", text: "a<<EOF\nx\n\nEOF\n", entries: [entry("a", "x\n")] },
    { name: "lines like entries inside a heredoc", text: "a<<EOF\nb=1\nc<<X\nEOF", entries: [entry("a", "b=1\nc<<X")] },
    {
      name: "a delimiter with text after it as part of the value",
      text: "a<<EOF\nEOF2\n EOF\nEOF",
      entries: [entry("a", "EOF2\n EOF")],
    },
    { name: "equal names, in order", text: "a=1\na=2", entries: [entry("a", "1"), entry("a", "2")] },
    { name: "a byte order mark, dropped", text: "\uFEFFa=1", entries: [entry("a", "1")] },
    { name: "CR as part of the value", text: "a=1\r\n", entries: [entry("a", "1\r")] },
    { name: "CR as part of the delimiter", text: "a<<EOF\r\nx\r\nEOF\r\n", entries: [entry("a", "x\r")] },
  ])("reads $name", ({ text, entries }) => {
    expect(parseKeyValueFile(text, "\n")).toEqual({ entries });
  });

  test.each([
    { name: "CRLF as the end of a line", text: "a=1\r\nb=2\n", entries: [entry("a", "1"), entry("b", "2")] },
    {
      name: "a heredoc with its own line endings",
      text: "a<<EOF\r\nx\r\ny\nz\r\nEOF\r\n",
      entries: [entry("a", "x\r\ny\nz")],
    },
  ])("reads $name on Windows", ({ text, entries }) => {
    expect(parseKeyValueFile(text, "\r\n")).toEqual({ entries });
  });

  test.each([
    { name: "a line with neither `=` nor `<<`", text: "a=1\nnonsense\nb=2", error: "Invalid line 'nonsense'" },
    { name: "an empty name", text: "a=1\n=2", error: "The name is empty" },
    { name: "an empty name of a heredoc", text: "a=1\n<<EOF\nx\nEOF", error: "The name is empty" },
    { name: "an empty delimiter", text: "a=1\nb<<\nx\n", error: "The delimiter after `<<` is empty" },
    { name: "a missing delimiter", text: "a=1\nb<<EOF\nx\nEOFF\n", error: "The delimiter 'EOF' does not follow" },
    { name: "a delimiter with another line ending", text: "a=1\nb<<EOF\nx\nEOF\r\n", error: "does not follow" },
  ])("keeps the entries before $name and reports the error", ({ text, error }) => {
    const file = parseKeyValueFile(text, "\n");
    expect(file.entries).toEqual([entry("a", "1")]);
    expect(file.error).toContain(error);
  });

  test("does not include the value of an invalid heredoc in the error", () => {
    expect(parseKeyValueFile("a<<EOF\nvalue-of-a\n", "\n").error).not.toContain("value-of-a");
  });

  test("returns every value of a heredoc with an unused delimiter", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "=", "<", "\n", "\r", "E", "O", "F") }), (value) => {
        const delimiter = "ghadelimiter";
        expect(parseKeyValueFile(`n<<${delimiter}\n${value}\n${delimiter}\n`, "\n")).toEqual({
          entries: [entry("n", value)],
        });
      }),
    );
  });
});

describe("parsePathFile", () => {
  test.each([
    { text: "/a\n/b\r\n/c\r/d", folders: ["/a", "/b", "/c", "/d"] },
    { text: "\n/a\n\n", folders: ["/a"] },
    { text: "/a\n/b\n/a\n", folders: ["/b", "/a"] },
    { text: " /a b \n", folders: [" /a b "] },
    { text: "", folders: [] },
  ])("reads $text", ({ text, folders }) => {
    expect(parsePathFile(text)).toEqual(folders);
  });
});

describe("checkSummary", () => {
  test("keeps a summary at the limit and drops one a byte larger", () => {
    expect(MAX_SUMMARY_BYTES).toBe(1_048_576);
    expect(checkSummary(MAX_SUMMARY_BYTES)).toBeUndefined();
    expect(checkSummary(MAX_SUMMARY_BYTES + 1)).toContain("1048577 bytes");
  });
});

describe("checkEnvironmentName", () => {
  test.each(["NODE_OPTIONS", "node_options"])("rejects %s", (name) => {
    expect(checkEnvironmentName(name)).toContain("`NODE_OPTIONS` is not set");
  });

  test.each(["PATH", "GITHUB_SHA", "RUNNER_TEMP", "NODE_OPTIONS_2", "LD_PRELOAD"])(
    "accepts %s, as the runner does",
    (name) => {
      expect(checkEnvironmentName(name)).toBeUndefined();
    },
  );
});
