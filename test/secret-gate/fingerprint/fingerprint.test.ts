import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compareFingerprints, parseFingerprints } from "../../../src/secret-gate/fingerprint/compare-fingerprints.ts";
import { computeFingerprint } from "../../../src/secret-gate/fingerprint/fingerprint.ts";
import type { Observation } from "../../../src/secret-gate/observation.ts";

const label = `hmac-sha256:${"ab".repeat(6)}`;

describe("computeFingerprint", () => {
  test("returns the labelled beginning of the value's HMAC-SHA256", () => {
    const hex = createHmac("sha256", "k".repeat(16)).update("value").digest("hex");
    expect(computeFingerprint("k".repeat(16), "value")).toBe(`hmac-sha256:${hex.slice(0, 12)}`);
  });

  test("differs by key and by value", () => {
    const all = [computeFingerprint("key-1", "a"), computeFingerprint("key-2", "a"), computeFingerprint("key-1", "b")];
    expect(new Set(all).size).toBe(3);
  });
});

describe("parseFingerprints", () => {
  test.each([
    { name: "lines", text: `# current\nA=${label}\n\nB=${label}` },
    { name: "the output of another run", text: JSON.stringify({ A: label, B: label }) },
    {
      name: "a record",
      text: JSON.stringify({
        kind: "secret-gate",
        ids: { "fingerprint/A": label, "fingerprint/B": label, "level/A": "shape" },
      }),
    },
  ])("reads $name", ({ text }) => {
    expect(parseFingerprints(text)).toEqual({ A: label, B: label });
  });

  test.each(["", "{", "{}", "A", "A=", "A=sha256:00", `A=${label}\nB=x`, '{"A":1}', '{"kind":"secret-gate"}', "[]"])(
    "rejects %s",
    (text) => {
      expect(parseFingerprints(text)).toBeUndefined();
    },
  );
});

describe("compareFingerprints", () => {
  const good: Observation = {
    requirement: "A",
    kind: "credential",
    chosen: "A",
    level: "shape",
    status: "ok",
    detail: "present",
  };
  const bad: Observation = { ...good, status: "bad", reason: "credential.shape" };

  test("does not change a credential with the listed fingerprint", () => {
    expect(compareFingerprints([good], { A: label }, { A: label })).toEqual([good]);
  });

  test.each([
    { name: "another one", listed: { A: `hmac-sha256:${"00".repeat(6)}` } },
    { name: "none", listed: { B: label } },
  ])("reports a credential as stale when the list has $name for it", ({ listed }) => {
    expect(compareFingerprints([good], { A: label }, listed)).toMatchObject([
      { status: "bad", reason: "credential.stale" },
    ]);
  });

  test("keeps an earlier failure", () => {
    expect(compareFingerprints([bad], { A: label }, {})).toEqual([bad]);
  });
});
