import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonForm } from "../../../src/mock-transport/wire/json-form.ts";
import { textFrame } from "../../../src/mock-transport/wire/text-frame.ts";

const values = fc.record({
  id: fc.string({ unit: "binary" }),
  count: fc.integer(),
  content: fc.option(fc.string({ unit: "binary" })),
});

/** Has one value twice, one value last, and texts that look like places for values. */
const around = ({ id, count, content }: { id: string; count: number; content: string | null }) => ({
  id,
  kind: "\\u0000id",
  list: [{ content, count }, null],
  again: { id },
  count,
});

describe("jsonForm", () => {
  test("writes what JSON.stringify writes, whatever the values", () => {
    const form = jsonForm(["id", "count", "content"], around);
    fc.assert(fc.property(values, (some) => form(some) === JSON.stringify(around(some))));
  });

  test("writes a value that stands for another as it is", () => {
    const form = jsonForm(["id", "count", "content"], around);
    const some = { id: "\u0000content", count: 1, content: '"\\u0000id"' };
    expect(JSON.parse(form(some))).toEqual(around(some));
  });
});

describe("textFrame", () => {
  test.each([
    { name: "one place for the text", write: (text: string) => `data: ${JSON.stringify({ a: 1, text })}\n\n` },
    { name: "two places for it", write: (text: string) => JSON.stringify({ text, again: text }) },
    { name: "none", write: () => "{}" },
  ])("writes what is written without it, with $name", ({ write }) => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => textFrame(write)(text) === write(text)));
  });
});
