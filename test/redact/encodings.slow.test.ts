import { describe, test } from "vitest";
import { encodings, expectNothingLeft } from "./encodings.ts";

describe("redact, with many values", () => {
  test.each(Object.entries(encodings))("leaves no part of a value in %s", (_, encode) => {
    expectNothingLeft(encode, 400);
  });
});
