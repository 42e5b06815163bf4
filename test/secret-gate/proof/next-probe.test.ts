import { describe, expect, test } from "vitest";
import type { Level } from "../../../src/secret-gate/level.ts";
import { nextProbe } from "../../../src/secret-gate/proof/next-probe.ts";
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

describe("nextProbe", () => {
  test.each([
    { name: "asks for the lowest level first", of: access(all), reached: "shape", level: "completion", next: "auth" },
    { name: "goes on to the model", of: access(all), reached: "auth", level: "completion", next: "model" },
    { name: "goes on to the completion", of: access(all), reached: "model", level: "completion", next: "completion" },
    { name: "asks nothing beyond the level", of: access(all), reached: "auth", level: "auth", next: "reached" },
    { name: "asks nothing offline", of: access(all), reached: "shape", level: "shape", next: "reached" },
    {
      name: "asks for the level above where a level has no call and that one is wanted",
      of: access(["completion"]),
      reached: "shape",
      level: "completion",
      next: "completion",
    },
    {
      name: "does not ask for more than is wanted",
      of: access(["completion"]),
      reached: "shape",
      level: "model",
      next: "unprovable",
    },
    {
      name: "proves a service whole by its auth",
      of: access(["auth"], "service"),
      reached: "auth",
      level: "completion",
      next: "reached",
    },
    {
      name: "knows when a level has no call",
      of: access(["auth"]),
      reached: "auth",
      level: "model",
      next: "unprovable",
    },
  ] as const)("$name", ({ of, reached, level, next }) => {
    const answer = nextProbe(of, reached as Level, level);
    expect(answer.kind === "probe" ? answer.level : answer.kind).toBe(next);
  });
});
