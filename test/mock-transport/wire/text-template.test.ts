import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextTemplate } from "../../../src/mock-transport/wire/text-template.ts";

describe("createTextTemplate", () => {
  test.each([
    { name: "one place for the text", write: (text: string) => `data: ${JSON.stringify({ a: 1, text })}\n\n` },
    { name: "two places for the text", write: (text: string) => JSON.stringify({ text, again: text }) },
    { name: "no place for the text", write: () => "{}" },
  ])("renders what `write` returns, with $name", ({ write }) => {
    const render = createTextTemplate(write);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(render(text)).toBe(write(text));
      }),
    );
  });
});
