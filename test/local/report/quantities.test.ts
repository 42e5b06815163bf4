import { describe, expect, test } from "vitest";
import { formatCount, formatDuration, formatSize } from "../../../local/report/quantities.ts";

describe("formatDuration", () => {
  test.each([
    [0, "0ms"],
    [999, "999ms"],
    [1000, "1.0s"],
    [59_999, "59.9s"],
    [60_000, "1m 00s"],
    [3_599_999, "59m 59s"],
    [3_600_000, "1h 00m"],
    [-5, "0ms"],
  ])("writes %i ms as %s", (ms, expected) => {
    expect(formatDuration(ms)).toBe(expected);
  });
});

describe("formatSize", () => {
  test.each([
    [0, "0 B"],
    [1023, "1023 B"],
    [1024, "1.0 KiB"],
    [1024 * 1024 - 1, "1.0 MiB"],
    [3 * 1024 ** 3, "3.0 GiB"],
  ])("writes %i bytes as %s", (bytes, expected) => {
    expect(formatSize(bytes)).toBe(expected);
  });
});

describe("formatCount", () => {
  test("uses the plural for everything but one", () => {
    expect([0, 1, 2].map((count) => formatCount(count, "error"))).toEqual(["0 errors", "1 error", "2 errors"]);
  });
});
