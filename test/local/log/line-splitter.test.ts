import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLineSplitter, MAX_LINE_BYTES } from "../../../local/log/line-splitter.ts";

function split(...chunks: readonly (string | Buffer)[]): string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.write(Buffer.from(chunk));
  splitter.end();
  return lines;
}

describe("createLineSplitter", () => {
  test("returns the same lines for all chunk sizes", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\r", "\n", "\r\n", "\uFEFF") });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (content, cuts) => {
        const bytes = Buffer.from(content);
        const edges = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((end, at) => bytes.subarray(edges[at], end));
        const expected = content.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
        if (expected.at(-1) === "") expected.pop();
        expect(split(...chunks)).toEqual(expected);
      }),
    );
  });

  test("ends a line at a single CR, so that a command after it is found", () => {
    expect(split("10%\r::add-mask::x\n")).toEqual(["10%", "::add-mask::x"]);
  });

  test("emits a last line without a line ending, and nothing after a last line ending", () => {
    expect(split("a\nb")).toEqual(["a", "b"]);
    expect(split("a\n")).toEqual(["a"]);
    expect(split()).toEqual([]);
  });

  test("keeps empty lines", () => {
    expect(split("\n\r\n\r\r")).toEqual(["", "", "", ""]);
  });

  test("replaces invalid UTF-8", () => {
    expect(split(Buffer.from([0x61, 0xff, 0x62]))).toEqual(["a\uFFFDb"]);
  });

  test("copies the bytes it keeps, because a stream may reuse the memory", () => {
    const lines: string[] = [];
    const splitter = createLineSplitter((line) => lines.push(line));
    const chunk = Buffer.from("first");
    splitter.write(chunk);
    chunk.fill("x");
    splitter.end();
    expect(lines).toEqual(["first"]);
  });

  test("emits a line at the limit, omits one a byte longer, and continues", () => {
    const full = "x".repeat(MAX_LINE_BYTES);
    expect(split(`${full}\n`)).toEqual([full]);
    const [note, next] = split(full, "y\nnext\n");
    expect(note).toBe(`[a line of ${MAX_LINE_BYTES + 1} bytes is omitted, the limit is ${MAX_LINE_BYTES} bytes]`);
    expect(next).toBe("next");
  });
});
