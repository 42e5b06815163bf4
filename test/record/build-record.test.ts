import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRecord } from "../../src/record/build-record.ts";
import { readSubject } from "../../src/record/read-subject.ts";
import { recordSchema } from "../../src/schema/record.ts";

const text = fc.string({ unit: "binary", maxLength: 400 });
const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`);
const words = fc.dictionary(text, text, { noNullPrototype: true });
const facts = fc.record(
  {
    lane: fc.constantFrom("no-model" as const, "model-backed" as const),
    scope: fc.constantFrom("unit" as const, "e2e" as const),
    scenario: text,
    observations: fc.array(
      fc.record({ name: text, status: fc.constantFrom("ok" as const, "bad" as const, "unknown" as const) }),
    ),
    ids: words,
    versions: words,
    calls: fc.dictionary(text, fc.integer(), { noNullPrototype: true }),
    artifacts: fc.array(fc.record({ name: text, sizeBytes: fc.nat(), digest })),
    parents: fc.array(digest),
  },
  { requiredKeys: [] },
);

describe("buildRecord", () => {
  test("matches the schema for any names and words", () => {
    fc.assert(
      fc.property(facts, text, text, (someFacts, id, workflow) => {
        const subject = readSubject({ GITHUB_WORKFLOW: workflow }, undefined);
        const origin = { kind: "secret-gate", id, createdAt: new Date(0), subject };
        const record = buildRecord(origin, { status: "fail", reason: "input.invalid", text: "" }, someFacts);
        expect(recordSchema.safeParse(record).error?.issues).toBeUndefined();
      }),
    );
  });

  test("omits the verdict's text, which could contain anything", () => {
    const subject = readSubject({}, undefined);
    const record = buildRecord(
      { kind: "a", id: "b", createdAt: new Date(0), subject },
      { status: "pass", reason: "ok", text: "sentence" },
      {},
    );
    expect(JSON.stringify(record)).not.toContain("sentence");
  });
});

describe("recordSchema", () => {
  test("rejects unknown keys", () => {
    const subject = readSubject({}, undefined);
    const record = buildRecord(
      { kind: "a", id: "b", createdAt: new Date(0), subject },
      { status: "pass", reason: "ok", text: "" },
      {},
    );
    expect(recordSchema.safeParse(record).success).toBe(true);
    expect(recordSchema.safeParse({ ...record, note: "free text" }).success).toBe(false);
  });
});
