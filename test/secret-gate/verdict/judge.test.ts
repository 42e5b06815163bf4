import { describe, expect, test } from "vitest";
import { judge } from "../../../src/secret-gate/verdict/judge.ts";
import type { JudgedWaiver } from "../../../src/waivers/judged-waiver.ts";
import type { GateReason } from "../../../src/secret-gate/reasons.ts";
import type { Observation } from "../../../src/secret-gate/observation.ts";

const createObservation = (
  reason: GateReason | "ok",
  requirement = "A",
  kind: Observation["kind"] = "credential",
): Observation => ({
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
const decide = (observations: readonly Observation[], policy: Partial<Parameters<typeof judge>[1]> = {}) => {
  const { status, reason } = judge(observations, { ...trusted, ...policy }).verdict;
  return `${status} ${reason}`;
};

/** The decision table: a reason, and the verdicts of a required and of an optional lane. */
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
const toKind = (reason: GateReason) => (reason.startsWith("metadata") ? "metadata" : "credential");
const excused = [
  { trust: "fork", reason: "context.fork" },
  { trust: "bot", reason: "context.bot" },
] as const;

describe("judge", () => {
  test.each(table)("assesses %s", (reason, required, optional) => {
    const observations = [createObservation(reason, "A", toKind(reason))];
    expect([decide(observations), decide(observations, { required: false })]).toEqual([required, optional]);
  });

  test.each(excused)("excuses a missing credential when the trust is $trust", ({ trust, reason }) => {
    for (const required of [true, false])
      expect(decide([createObservation("credential.missing")], { trust, required })).toBe(`skip ${reason}`);
  });

  test.each(excused)("excuses only a missing credential when the trust is $trust", ({ trust }) => {
    for (const [reason, required, optional] of table.filter(([code]) => code !== "credential.missing")) {
      const observations = [createObservation(reason, "A", toKind(reason))];
      expect([decide(observations, { trust }), decide(observations, { trust, required: false })]).toEqual([
        required,
        optional,
      ]);
    }
  });

  test.each(excused)(
    "is decided by a present credential rather than a missing one when the trust is $trust",
    ({ trust }) => {
      for (const [reason, required, optional] of table.filter(([code]) => code !== "credential.missing")) {
        const both = [createObservation("credential.missing", "A"), createObservation(reason, "B", toKind(reason))];
        for (const observations of [both, both.toReversed()]) {
          expect(decide(observations, { trust })).toBe(required);
          if (optional.startsWith("fail")) expect(decide(observations, { trust, required: false })).toBe(optional);
        }
      }
    },
  );

  test("passes in every context when all requirements are met", () => {
    for (const trust of ["trusted", "fork", "bot", "unknown"] as const)
      for (const required of [true, false])
        expect(decide([createObservation("ok")], { trust, required })).toBe("pass ok");
  });

  test("fails when no requirement was evaluated", () => {
    expect(decide([])).toMatch(/^fail/);
  });

  test("excuses nothing when the trust is unknown", () => {
    expect(decide([createObservation("credential.missing")], { trust: "unknown" })).toBe("fail credential.missing");
  });

  test("never passes with an unknown result, and names it", () => {
    for (const required of [true, false])
      for (const onRejected of ["fail", "skip"] as const)
        expect(decide([createObservation("credential.unreachable")], { required, onRejected })).not.toMatch(/^pass/);
  });

  test("skips an optional lane with a wrong credential only with on-rejected: skip, and a required lane never", () => {
    const wrong = [createObservation("credential.rejected")];
    expect(decide(wrong, { required: false, onRejected: "skip" })).toBe("skip credential.rejected");
    expect(decide(wrong, { required: true, onRejected: "skip" })).toBe("fail credential.rejected");
  });

  test("prefers a fail to a skip, and names the decisive requirement", () => {
    const { verdict, decisive } = judge(
      [createObservation("credential.missing", "A"), createObservation("credential.rejected", "B")],
      {
        ...trusted,
        required: false,
      },
    );
    expect(verdict).toMatchObject({ status: "fail", reason: "credential.rejected" });
    expect(decisive?.requirement).toBe("B");
  });

  test("names the first of equal results in declared order, and the others as findings", () => {
    const { verdict, decisive } = judge(
      [createObservation("credential.missing", "A"), createObservation("credential.shape", "B")],
      trusted,
    );
    expect(decisive?.requirement).toBe("A");
    expect(verdict.findings?.map(({ rule }) => rule)).toEqual(["credential.shape"]);
  });

  test("does not excuse a missing program, alone or with a missing credential", () => {
    const program = createObservation("capability.missing", "codex", "capability");
    for (const observations of [
      [createObservation("ok"), program],
      [program, createObservation("credential.missing")],
    ])
      for (const trust of ["fork", "bot"] as const) {
        expect(decide(observations, { trust })).toBe("fail capability.missing");
        expect(decide(observations, { trust, required: false })).toBe("skip capability.missing");
      }
  });

  test.each(["capability.missing", "capability.unsupported", "capability.proxy"] as const)(
    "fails a required lane and skips an optional one for %s",
    (reason) => {
      expect(decide([createObservation(reason, "codex", "capability")])).toBe(`fail ${reason}`);
      expect(decide([createObservation(reason, "codex", "capability")], { required: false })).toBe(`skip ${reason}`);
    },
  );

  test("prints the line of YAML that fixes a missing credential", () => {
    expect(judge([createObservation("credential.missing", "A|B")], trusted).verdict.text).toContain(
      "`A: ${{ secrets.A }}`",
    );
  });

  test("prefers the excuse to a waiver as the reason of a missing credential", () => {
    const waivers = [waiver({ reason: "credential.missing" })];
    expect(decide([createObservation("credential.missing")], { trust: "fork", waivers })).toBe("skip context.fork");
    expect(decide([createObservation("credential.missing")], { waivers })).toBe("skip waived");
  });

  test("skips for a waiver in force in every context, and links its issue", () => {
    for (const trust of ["trusted", "fork", "bot"] as const)
      expect(decide([createObservation("credential.rejected")], { trust, waivers: [waiver()] })).toBe("skip waived");
    const { verdict } = judge([createObservation("credential.rejected")], { ...trusted, waivers: [waiver()] });
    expect(verdict.text).toContain("https://example.com/issues/1");
    expect(verdict.text).toContain("octocat");
  });

  test("never passes because of a waiver, and applies it only to what it names", () => {
    const rejected = [createObservation("credential.rejected")];
    expect(decide(rejected, { waivers: [waiver({ what: "B" })] })).toBe("fail credential.rejected");
    expect(decide(rejected, { waivers: [waiver({ reason: "credential.missing" })] })).toBe("fail credential.rejected");
    expect(decide([...rejected, createObservation("credential.shape", "B")], { waivers: [waiver()] })).toBe(
      "fail credential.shape",
    );
  });

  test("ignores an expired waiver and reports it", () => {
    const { verdict } = judge([createObservation("credential.rejected")], {
      ...trusted,
      waivers: [waiver({ isInForce: false })],
    });
    expect(verdict).toMatchObject({ status: "fail", reason: "credential.rejected" });
    expect(verdict.findings?.map(({ rule }) => rule)).toEqual(["waiver.expired"]);
    expect(verdict.text).toContain("expired on 2026-12-01");
  });

  test("prefers a waiver in force to an expired one of the same requirement", () => {
    expect(
      decide([createObservation("credential.rejected")], { waivers: [waiver({ isInForce: false }), waiver()] }),
    ).toBe("skip waived");
  });
});
