import { describe, expect, test } from "vitest";
import { judge } from "../../../src/secret-gate/verdict/judge.ts";
import type { JudgedWaiver } from "../../../src/waivers/judged-waiver.ts";
import type { GateReason } from "../../../src/secret-gate/reasons.ts";
import type { Sighting } from "../../../src/secret-gate/observation.ts";

const seen = (reason: GateReason | "ok", requirement = "A", kind: Sighting["kind"] = "credential"): Sighting => ({
  requirement,
  kind,
  level: "shape",
  detail: "what was seen",
  ...(reason === "ok"
    ? { status: "ok", chosen: requirement }
    : { status: /unreachable|rate-limited/.test(reason) ? "unknown" : "bad", reason }),
});
const trusted = { required: true, onRejected: "fail", trust: "trusted", waivers: [] } as const;
const waiver = (fields: Partial<JudgedWaiver> = {}): JudgedWaiver => ({
  what: "A",
  reason: "credential.rejected",
  owner: "octocat",
  issue: "https://example.com/issues/1",
  expires: "2026-12-01",
  isInForce: true,
  ...fields,
});
const decide = (sightings: readonly Sighting[], circumstances: Partial<Parameters<typeof judge>[1]> = {}) => {
  const { status, reason } = judge(sightings, { ...trusted, ...circumstances }).verdict;
  return `${status} ${reason}`;
};

/** The decision table: what was seen, then the verdict of a required and of an optional lane. */
const table: readonly (readonly [GateReason, string, string])[] = [
  ...(["credential.missing", "metadata.missing"] as const).map(
    (reason) => [reason, `fail ${reason}`, `skip ${reason}`] as const,
  ),
  ...(
    [
      "credential.placeholder",
      "credential.shape",
      "credential.wrong-provider",
      "credential.rejected",
      "credential.expired",
      "credential.stale",
      "metadata.shape",
      "metadata.host",
    ] as const
  ).map((reason) => [reason, `fail ${reason}`, `fail ${reason}`] as const),
  ...(["credential.unreachable", "credential.rate-limited", "credential.scope", "credential.blocked"] as const).map(
    (reason) => [reason, `fail ${reason}`, `skip ${reason}`] as const,
  ),
  ["credential.quota", "fail credential.quota", "skip budget.exhausted"],
];
const kindOf = (reason: GateReason) => (reason.startsWith("metadata") ? "metadata" : "credential");
const excused = [
  { trust: "fork", reason: "context.fork" },
  { trust: "bot", reason: "context.bot" },
] as const;

describe("judge", () => {
  test.each(table)("weighs %s", (reason, required, optional) => {
    const sightings = [seen(reason, "A", kindOf(reason))];
    expect([decide(sightings), decide(sightings, { required: false })]).toEqual([required, optional]);
  });

  test.each(excused)("excuses a missing credential when the trust is $trust", ({ trust, reason }) => {
    for (const required of [true, false])
      expect(decide([seen("credential.missing")], { trust, required })).toBe(`skip ${reason}`);
  });

  test.each(excused)("excuses nothing but a missing credential when the trust is $trust", ({ trust }) => {
    for (const [reason, required, optional] of table.filter(([code]) => code !== "credential.missing")) {
      const sightings = [seen(reason, "A", kindOf(reason))];
      expect([decide(sightings, { trust }), decide(sightings, { trust, required: false })]).toEqual([
        required,
        optional,
      ]);
    }
  });

  test.each(excused)(
    "lets what was handed over decide next to a missing credential when the trust is $trust",
    ({ trust }) => {
      for (const [reason, required, optional] of table.filter(([code]) => code !== "credential.missing")) {
        const both = [seen("credential.missing", "A"), seen(reason, "B", kindOf(reason))];
        for (const sightings of [both, both.toReversed()]) {
          expect(decide(sightings, { trust })).toBe(required);
          if (optional.startsWith("fail")) expect(decide(sightings, { trust, required: false })).toBe(optional);
        }
      }
    },
  );

  test("passes in every context when all is met", () => {
    for (const trust of ["trusted", "fork", "bot", "unknown"] as const)
      for (const required of [true, false]) expect(decide([seen("ok")], { trust, required })).toBe("pass ok");
  });

  test("fails when nothing was looked at", () => {
    expect(decide([])).toMatch(/^fail/);
  });

  test("excuses nothing when the trust is unknown", () => {
    expect(decide([seen("credential.missing")], { trust: "unknown" })).toBe("fail credential.missing");
  });

  test("never takes an unknown for a pass, and names it", () => {
    for (const required of [true, false])
      for (const onRejected of ["fail", "skip"] as const)
        expect(decide([seen("credential.unreachable")], { required, onRejected })).not.toMatch(/^pass/);
  });

  test("skips an optional lane with a wrong credential only when it is told to, and a required one never", () => {
    const wrong = [seen("credential.rejected")];
    expect(decide(wrong, { required: false, onRejected: "skip" })).toBe("skip credential.rejected");
    expect(decide(wrong, { required: true, onRejected: "skip" })).toBe("fail credential.rejected");
  });

  test("lets a fail outweigh a skip, and names the requirement that decided", () => {
    const { verdict, decisive } = judge([seen("credential.missing", "A"), seen("credential.rejected", "B")], {
      ...trusted,
      required: false,
    });
    expect(verdict).toMatchObject({ status: "fail", reason: "credential.rejected" });
    expect(decisive?.requirement).toBe("B");
  });

  test("gives the first in declared order among equals, and the others as findings", () => {
    const { verdict, decisive } = judge([seen("credential.missing", "A"), seen("credential.shape", "B")], trusted);
    expect(decisive?.requirement).toBe("A");
    expect(verdict.findings?.map(({ rule }) => rule)).toEqual(["credential.shape"]);
  });

  test("excuses no missing program, alone or next to a missing credential: GitHub does not withhold it", () => {
    const program = seen("capability.missing", "codex", "capability");
    for (const sightings of [
      [seen("ok"), program],
      [program, seen("credential.missing")],
    ])
      for (const trust of ["fork", "bot"] as const) {
        expect(decide(sightings, { trust })).toBe("fail capability.missing");
        expect(decide(sightings, { trust, required: false })).toBe("skip capability.missing");
      }
  });

  test.each(["capability.missing", "capability.unsupported", "capability.proxy"] as const)(
    "fails a required lane and skips an optional one for %s",
    (reason) => {
      expect(decide([seen(reason, "codex", "capability")])).toBe(`fail ${reason}`);
      expect(decide([seen(reason, "codex", "capability")], { required: false })).toBe(`skip ${reason}`);
    },
  );

  test("tells how to mend a missing credential in one line of YAML", () => {
    expect(judge([seen("credential.missing", "A|B")], trusted).verdict.text).toContain("`A: ${{ secrets.A }}`");
  });

  test("gives the excuse as the reason of a missing credential that a waiver covers as well", () => {
    const waivers = [waiver({ reason: "credential.missing" })];
    expect(decide([seen("credential.missing")], { trust: "fork", waivers })).toBe("skip context.fork");
    expect(decide([seen("credential.missing")], { waivers })).toBe("skip waived");
  });

  test("skips for a waiver in force in every context, and links its issue", () => {
    for (const trust of ["trusted", "fork", "bot"] as const)
      expect(decide([seen("credential.rejected")], { trust, waivers: [waiver()] })).toBe("skip waived");
    const { verdict } = judge([seen("credential.rejected")], { ...trusted, waivers: [waiver()] });
    expect(verdict.text).toContain("https://example.com/issues/1");
    expect(verdict.text).toContain("octocat");
  });

  test("never turns a waiver into a pass, and covers only what it names", () => {
    const rejected = [seen("credential.rejected")];
    expect(decide(rejected, { waivers: [waiver({ what: "B" })] })).toBe("fail credential.rejected");
    expect(decide(rejected, { waivers: [waiver({ reason: "credential.missing" })] })).toBe("fail credential.rejected");
    expect(decide([...rejected, seen("credential.shape", "B")], { waivers: [waiver()] })).toBe("fail credential.shape");
  });

  test("takes an expired waiver for none, and says so", () => {
    const { verdict } = judge([seen("credential.rejected")], { ...trusted, waivers: [waiver({ isInForce: false })] });
    expect(verdict).toMatchObject({ status: "fail", reason: "credential.rejected" });
    expect(verdict.findings?.map(({ rule }) => rule)).toEqual(["waiver.expired"]);
    expect(verdict.text).toContain("expired on 2026-12-01");
  });

  test("prefers a waiver in force to an expired one of the same requirement", () => {
    expect(decide([seen("credential.rejected")], { waivers: [waiver({ isInForce: false }), waiver()] })).toBe(
      "skip waived",
    );
  });
});
