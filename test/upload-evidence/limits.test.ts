import { describe, expect, test } from "vitest";
import { createRedactor } from "../../src/redact/redactor.ts";
import { describeWithheld, NAMES_LIMIT } from "../../src/upload-evidence/describe-withheld.ts";
import { LISTED_LIMIT } from "../../src/upload-evidence/limits.ts";
import { packEvidence, packReport } from "../../src/upload-evidence/pack.ts";
import { collectRecordFacts, OBSERVED_LIMIT } from "../../src/upload-evidence/record-facts.ts";
import type { Kept, Withheld } from "../../src/upload-evidence/redact-entry.ts";

const entries = (count: number) =>
  Array.from({ length: count }, (_, index): Withheld => {
    const path = `files/${index}`;
    return { status: "withheld", path, workspacePath: String(index), reason: "evidence.too-many", isAutomatic: false };
  });
const kept: Kept = { status: "kept", path: "files/a", bytes: Buffer.from("a"), replacements: {}, isAutomatic: false };
const subject = {
  repo: "o/r",
  sha: "0",
  ref: "r",
  event: "push",
  trust: "trusted" as const,
  workflow: "w",
  run: "1",
  attempt: "1",
  job: "j",
};
const about = { createdAt: new Date(0), subject, actionRef: "v1", removed: [], tooCommon: [], needles: 0 };
const none = createRedactor([]);

describe("lists of withheld entries", () => {
  test.each([LISTED_LIMIT, LISTED_LIMIT + 1])("are bounded in manifest and report, and counted whole: %d", (count) => {
    const withheld = entries(count);
    const pack = packEvidence([kept], withheld, { isStrict: false, isNameRejected: false }, about, none);
    const report = packReport("evidence.unredacted", count, withheld, about, none)?.report;
    const manifest = pack.status === "evidence" ? pack.manifest : undefined;
    expect([manifest?.withheld.length, report?.withheld.length]).toEqual([LISTED_LIMIT, LISTED_LIMIT]);
    expect([manifest?.totals.withheld, report?.totals.withheld]).toEqual([count, count]);
  });

  test.each([OBSERVED_LIMIT, OBSERVED_LIMIT + 1])("are bounded in the record, and counted whole: %d", (count) => {
    const { observations, calls } = collectRecordFacts(undefined, undefined, [kept], entries(count));
    expect([observations?.length, calls]).toEqual([OBSERVED_LIMIT, { kept: 1, withheld: count }]);
  });

  test.each([
    { count: NAMES_LIMIT, words: '"files/0", "files/1", "files/2" (evidence.too-many)' },
    { count: NAMES_LIMIT + 1, words: '"files/0", "files/1", "files/2" and 1 more (evidence.too-many)' },
  ])("are bounded in sentences: $count", ({ count, words }) => {
    expect(describeWithheld(entries(count))).toBe(words);
  });
});
