import { describe, expect, test } from "vitest";
import { redactEntries } from "../../actions/upload-evidence/redact-entries.ts";
import { createRedactor } from "../../src/redact/redactor.ts";
import { FILE_COUNT_LIMIT, FILE_LIMIT_BYTES, MAX_MAX_BYTES } from "../../src/upload-evidence/limits.ts";
import { fakeHost } from "../_runtime/fake-host.ts";

const createEntries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    entry: { path: `files/${index}` },
    root: ".",
    path: String(index),
  }));

/** Returns a host whose files report the given size. */
function createHost(sizeBytes: number) {
  const { host } = fakeHost();
  const limits: number[] = [];
  const readConfined: typeof host.readConfined = async (_, __, limitBytes) => {
    limits.push(limitBytes);
    return sizeBytes <= limitBytes ? { bytes: Buffer.from("a") } : { problem: "too-large" };
  };
  return { host: { ...host, readConfined }, limits };
}

describe("redactEntries", () => {
  test("keeps as many entries as the limit allows", async () => {
    const { kept, withheld } = await redactEntries(
      createEntries(FILE_COUNT_LIMIT + 1),
      MAX_MAX_BYTES,
      createRedactor([]),
      createHost(1).host,
    );
    expect([kept.length, withheld.map(({ reason }) => reason)]).toEqual([FILE_COUNT_LIMIT, ["evidence.too-many"]]);
  });

  test.each([
    { sizeBytes: FILE_LIMIT_BYTES, reasons: [] },
    { sizeBytes: FILE_LIMIT_BYTES + 1, reasons: ["evidence.too-large"] },
  ])("judges a file of $sizeBytes bytes by its own limit", async ({ sizeBytes, reasons }) => {
    const { host, limits } = createHost(sizeBytes);
    const { withheld } = await redactEntries(createEntries(1), MAX_MAX_BYTES, createRedactor([]), host);
    expect(withheld.map(({ reason }) => reason)).toEqual(reasons);
    expect(limits).toEqual([FILE_LIMIT_BYTES]);
  });
});
