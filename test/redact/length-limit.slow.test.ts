import { describe, expect, test } from "vitest";
import { ENCODED_PART_LIMIT } from "../../src/redact/collect-variants.ts";
import { redact } from "../../src/redact/redact.ts";
import { createRedactor } from "../../src/redact/redactor.ts";

const textOf = (text: string, value: string) =>
  Buffer.from(redact(Buffer.from(text), createRedactor([value])).bytes).toString("utf8");
const hex = (text: string) => Buffer.from(text).toString("hex");

describe("redact", () => {
  test("removes every encoding of a value at the length limit, and the plain encodings of a longer one", () => {
    const longest = "aZ9-".repeat(ENCODED_PART_LIMIT / 4);
    expect(textOf(`x ${hex(longest)} y`, longest)).toBe("x __REDACTED-hex__ y");
    expect(textOf(`x ${hex(`${longest}!`)} y`, `${longest}!`)).toContain(hex(longest));
    expect(textOf(`x ${longest}! y`, `${longest}!`)).toBe("x __REDACTED-value__ y");
  });
});
