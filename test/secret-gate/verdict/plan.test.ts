import { describe, expect, test } from "vitest";
import { runAction } from "../../../actions/_runtime/run-action.ts";
import { act } from "../../../actions/secret-gate/act.ts";
import { secretGate } from "../../../src/secret-gate/contract.ts";
import { parsePlan } from "../../../src/secret-gate/parse-plan.ts";
import { fakeHost, type FakeHostOptions } from "../../_runtime/fake-host.ts";

const defaults = {
  profile: [],
  backend: undefined,
  secrets: [],
  capabilities: [],
  level: "shape",
  model: "",
  required: true,
  "on-rejected": "fail",
} as const;
const value = "a-value-of-some-length";

async function gate(plan: unknown, options: FakeHostOptions = {}) {
  const { host, seen } = fakeHost({ ...options, inputs: { plan: JSON.stringify(plan), ...options.inputs } });
  await runAction(secretGate, act, host);
  return seen;
}

describe("parsePlan", () => {
  test("parses lanes with their requirements, and takes other values from the step", () => {
    const [first, second] = parsePlan(
      JSON.stringify([
        { lane: "a", secrets: ["A|B", "C"], required: false, with: { node: 24, browser: "none" } },
        { lane: "b", secrets: "A", capabilities: ["node>=24"], level: "present" },
      ]),
      { ...defaults, secrets: [{ names: ["NOT_INHERITED"] }] },
    );
    expect(first).toMatchObject({
      name: "a",
      leg: { lane: "a", node: 24, browser: "none" },
      lane: { secrets: [{ names: ["A", "B"] }, { names: ["C"] }], required: false, level: "shape" },
    });
    expect(second?.lane).toMatchObject({ secrets: [{ names: ["A"] }], required: true, level: "present" });
  });

  test.each([
    { name: "text that is no JSON", plan: "[" },
    { name: "an object", plan: "{}" },
    { name: "an empty list", plan: "[]" },
    { name: "a lane without a name", plan: '[{"secrets":"A"}]' },
    { name: "a lane without requirements", plan: '[{"lane":"a"}]' },
    { name: "a duplicate name", plan: '[{"lane":"a","secrets":"A"},{"lane":"a","secrets":"B"}]' },
    { name: "an unknown key", plan: '[{"lane":"a","secrets":"A","secret":"B"}]' },
    { name: "a key of the wrong type", plan: '[{"lane":"a","secrets":{"A":1}}]' },
    { name: "an unknown level", plan: '[{"lane":"a","secrets":"A","level":"sure"}]' },
    { name: "a leg that renames the lane", plan: '[{"lane":"a","secrets":"A","with":{"lane":"b"}}]' },
    { name: "a leg with a nested value", plan: '[{"lane":"a","secrets":"A","with":{"x":{}}}]' },
    {
      name: "too many lanes",
      plan: JSON.stringify(Array.from({ length: 257 }, (_, i) => ({ lane: `l${i}`, secrets: "A" }))),
    },
  ])("rejects $name", ({ plan }) => {
    expect(() => parsePlan(plan, defaults)).toThrow(/`plan` is not accepted/);
  });
});

describe("a plan", () => {
  const lanes = [
    { lane: "ready", secrets: "A", with: { node: 24 } },
    { lane: "optional", secrets: "B", required: false },
  ];

  test("outputs the matrix of ready lanes, and the other lanes with their reasons", async () => {
    const seen = await gate(lanes, { environment: { A: value } });
    expect(seen.outputs).toMatchObject({ verdict: "pass", reason: "ok", ready: "true", "skip-reason": "" });
    expect(JSON.parse(seen.outputs["matrix"] ?? "")).toEqual({ include: [{ lane: "ready", node: 24 }] });
    expect(JSON.parse(seen.outputs["skipped"] ?? "")).toEqual([
      { lane: "optional", verdict: "skip", reason: "credential.missing", missing: ["B"] },
    ]);
  });

  test("warns about each skipped lane when the gate passes", async () => {
    const seen = await gate(lanes, { environment: { A: value } });
    const warnings = seen.log.filter(({ level }) => level === "warning").map(({ message }) => message);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("`optional`");
    expect(warnings[0]).toContain("[credential.missing]");
  });

  test("skips when no lane may run and none failed", async () => {
    const seen = await gate([{ ...lanes[1] }]);
    expect(seen.outputs).toMatchObject({
      verdict: "skip",
      ready: "false",
      reason: "credential.missing",
      "skip-reason": "B",
    });
    expect(JSON.parse(seen.outputs["matrix"] ?? "")).toEqual({ include: [] });
  });

  test("fails when a required lane may not run, names it, and still outputs the matrix", async () => {
    const seen = await gate([...lanes, { lane: "required", secrets: "C" }], { environment: { A: value } });
    expect(seen.outputs).toMatchObject({
      verdict: "fail",
      ready: "false",
      reason: "credential.missing",
      "skip-reason": "C",
    });
    expect(seen.failed).toBe(true);
    expect(JSON.parse(seen.outputs["matrix"] ?? "")).toMatchObject({ include: [{ lane: "ready" }] });
    expect(seen.log.find(({ level }) => level === "error")?.message).toContain("`required`");
  });

  test("checks a program's version once for all lanes", async () => {
    const lane = (name: string) => ({ lane: name, capabilities: "node>=24" });
    const { host, seen } = fakeHost({ inputs: { plan: JSON.stringify([lane("a"), lane("b")]) } });
    let calls = 0;
    const cliVersion: typeof host.cliVersion = async () => {
      calls++;
      return { kind: "text", text: "v24.1.0" };
    };
    await runAction(secretGate, act, { ...host, cliVersion });
    expect(seen.outputs).toMatchObject({ verdict: "pass", versions: '{"node":"24.1.0"}' });
    expect(calls).toBe(1);
  });

  test("rejects a plan together with expect: absent", async () => {
    const seen = await gate(lanes, { inputs: { expect: "absent" } });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "input.invalid" });
  });
});
