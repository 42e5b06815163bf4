import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterSafeIds } from "../../../src/secret-gate/proof/filter-safe-ids.ts";

const id = "req_011CQx7Yz";

describe("filterSafeIds", () => {
  test("keeps a provider's ids", () => {
    expect(
      filterSafeIds({ "request-id": id, "x-amzn-requestid": "0a1b2c3d-0000-4000-8000-123456789abc" }, [
        "s3cr3t-value-1",
      ]),
    ).toEqual({
      "request-id": id,
      "x-amzn-requestid": "0a1b2c3d-0000-4000-8000-123456789abc",
    });
  });

  test.each(["a b", "a\nb::error::x", "<b>", "", "abc", "x".repeat(101), "[x](y)"])(
    "drops an invalid id: %j",
    (value) => {
      expect(filterSafeIds({ a: value }, [])).toEqual({});
    },
  );

  test("drops every id that contains a part of a credential, in any encoding", () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9_-]{12,40}$/);
    const form = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => [...text].reverse().join(""),
      (text) => text.toUpperCase(),
      (text) => Buffer.from(text).toString("hex"),
      (text) => Buffer.from(text).toString("base64url"),
    );
    fc.assert(
      fc.property(secret, form, fc.nat(4), (value, encode, start) => {
        expect(filterSafeIds({ a: `id-${encode(value).slice(start, start + 8)}` }, [value])).toEqual({});
      }),
    );
  });
});
