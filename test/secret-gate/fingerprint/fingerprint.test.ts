import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compareFingerprints, parseFingerprints } from "../../../src/secret-gate/fingerprint/compare-fingerprints.ts";
import { fingerprint } from "../../../src/secret-gate/fingerprint/fingerprint.ts";
import type { Sighting } from "../../../src/secret-gate/observation.ts";

const label = `hmac-sha256:${"ab".repeat(6)}`;

describe("fingerprint", () => {
  test("is the beginning of the HMAC-SHA256 of the value, labelled", () => {
    const hex = createHmac("sha256", "k".repeat(16)).update("value").digest("hex");
    expect(fingerprint("k".repeat(16), "value")).toBe(`hmac-sha256:${hex.slice(0, 12)}`);
  });

  test("differs by key and by value", () => {
    const all = [fingerprint("key-1", "a"), fingerprint("key-2", "a"), fingerprint("key-1", "b")];
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
    "refuses %s",
    (text) => {
      expect(parseFingerprints(text)).toBeUndefined();
    },
  );
});

describe("compareFingerprints", () => {
  const good: Sighting = {
    requirement: "A",
    kind: "credential",
    chosen: "A",
    level: "shape",
    status: "ok",
    detail: "present",
  };
  const bad: Sighting = { ...good, status: "bad", reason: "credential.shape" };

  test("leaves the listed credential as it is", () => {
    expect(compareFingerprints([good], { A: label }, { A: label })).toEqual([good]);
  });

  test.each([
    { name: "another one", listed: { A: `hmac-sha256:${"00".repeat(6)}` } },
    { name: "none", listed: { B: label } },
  ])("calls a credential stale when the list has $name for it", ({ listed }) => {
    expect(compareFingerprints([good], { A: label }, listed)).toMatchObject([
      { status: "bad", reason: "credential.stale" },
    ]);
  });

  test("keeps what was wrong before", () => {
    expect(compareFingerprints([bad], { A: label }, {})).toEqual([bad]);
  });
});
