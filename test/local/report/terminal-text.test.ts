import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toTerminalLines, toTerminalName, toTerminalText } from "../../../local/report/terminal-text.ts";

const ESC = "\u001b";

describe("toTerminalText", () => {
  test.each([
    { name: "clearing the screen", input: `a${ESC}[2Jb`, expected: "ab" },
    { name: "moving the cursor", input: `a${ESC}[10;20Hb${ESC}[3A`, expected: "ab" },
    { name: "a private mode", input: `${ESC}[?1049hb`, expected: "b" },
    { name: "the title, ended by BEL", input: `${ESC}]0;owned\u0007b`, expected: "b" },
    { name: "the title, ended by ST", input: `${ESC}]0;owned${ESC}\\b`, expected: "b" },
    { name: "a link's address", input: `${ESC}]8;;https://evil.example\u0007text${ESC}]8;;\u0007`, expected: "text" },
    { name: "a device control string", input: `${ESC}P+q544e${ESC}\\b`, expected: "b" },
    { name: "a full reset", input: `${ESC}cb`, expected: "b" },
    { name: "a character set", input: `${ESC}(0b`, expected: "b" },
    { name: "an unfinished title", input: `${ESC}]0;owned`, expected: "␛]0;owned" },
    { name: "a sequence put together by removing another", input: `${ESC}${ESC}[2J[2J`, expected: "␛[2J" },
    { name: "8-bit control sequences", input: "\u009b2J\u009d0;x\u009c", expected: "�2J�0;x�" },
    { name: "bell, backspace, form feed and delete", input: "\u0007\u0008\u000c\u007f", expected: "␇␈␌␡" },
    { name: "overwriting by carriage return", input: "bad\rgood", expected: "bad␍good" },
    { name: "direction overrides", input: "a\u202eb\u2066c", expected: "a�b�c" },
  ])("neutralises $name", ({ input, expected }) => {
    expect(toTerminalText(input, "colours")).toBe(expected);
    expect(toTerminalText(input, "nothing")).toBe(expected);
  });

  test("keeps colours and ends with a reset so that they do not run into the next line", () => {
    expect(toTerminalText(`${ESC}[31mred${ESC}[38;5;8mgrey`, "colours")).toBe(
      `${ESC}[31mred${ESC}[38;5;8mgrey${ESC}[0m`,
    );
  });

  test("drops concealed text's sequence but not the text", () => {
    expect(toTerminalText(`${ESC}[1;8mhidden`, "colours")).toBe("hidden");
    expect(toTerminalText(`${ESC}[08mhidden`, "colours")).toBe("hidden");
  });

  test("drops colours when nothing is to be kept", () => {
    expect(toTerminalText(`${ESC}[31mred${ESC}[0m`, "nothing")).toBe("red");
  });

  test("leaves no control character in any text", () => {
    const piece = fc.constantFrom(
      ESC,
      "[",
      "]",
      "P",
      "\\",
      "\u0007",
      "\u009b",
      "2J",
      "0;t",
      "m",
      "8",
      ";",
      "\r",
      "(",
      "c",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        expect(toTerminalText(text, "nothing")).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/);
        expect(toTerminalText(text, "colours").replace(/\u001b\[[\d;:]*m/g, "")).not.toContain(ESC);
      }),
      { numRuns: 500 },
    );
  });
});

describe("toTerminalLines", () => {
  test("splits at LF, CR LF and CR, and drops one final line break", () => {
    expect(toTerminalLines("10%\r20%\r\nend\n", "nothing")).toEqual(["10%", "20%", "end"]);
  });
});

describe("toTerminalName", () => {
  test("puts a name of several lines on one", () => {
    expect(toTerminalName("a\r\n::error::b\t")).toBe("a ::error::b");
  });
});
