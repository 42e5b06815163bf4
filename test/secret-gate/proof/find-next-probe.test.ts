import { describe, expect, test } from "vitest";
import type { Level } from "../../../src/secret-gate/level.ts";
import { findNextProbe } from "../../../src/secret-gate/proof/find-next-probe.ts";
import type { Access, OnlineLevel, Probe } from "../../../src/secret-gate/profile.ts";

const probe: Probe = { request: () => "none", classify: () => ({ status: "ok" }) };
const access = (levels: readonly OnlineLevel[], kind: Access["kind"] = "model"): Access => ({
  vendor: "v",
  kind,
  variable: "V",
  metadata: [],
  hosts: [],
  probes: Object.fromEntries(levels.map((level) => [level, probe])),
});
const all = ["auth", "model", "completion"] as const;

describe("findNextProbe", () => {
  test.each([
    { name: "proves the lowest level first", of: access(all), reached: "shape", level: "completion", next: "auth" },
    { name: "continues with the model", of: access(all), reached: "auth", level: "completion", next: "model" },
    {
      name: "continues with the completion",
      of: access(all),
      reached: "model",
      level: "completion",
      next: "completion",
    },
    { name: "stops at the requested level", of: access(all), reached: "auth", level: "auth", next: "reached" },
    { name: "sends nothing for an offline level", of: access(all), reached: "shape", level: "shape", next: "reached" },
    {
      name: "uses the next requested level when a level has no call",
      of: access(["completion"]),
      reached: "shape",
      level: "completion",
      next: "completion",
    },
    {
      name: "does not exceed the requested level",
      of: access(["completion"]),
      reached: "shape",
      level: "model",
      next: "unprovable",
    },
    {
      name: "proves a service by auth alone",
      of: access(["auth"], "service"),
      reached: "auth",
      level: "completion",
      next: "reached",
    },
    {
      name: "reports a level without a call",
      of: access(["auth"]),
      reached: "auth",
      level: "model",
      next: "unprovable",
    },
  ] as const)("$name", ({ of, reached, level, next }) => {
    const answer = findNextProbe(of, reached as Level, level);
    expect(answer.kind === "probe" ? answer.level : answer.kind).toBe(next);
  });
});
