import { describe, expect, test } from "vitest";
import { type CpuProfile, collectCosts } from "../../bench/transport/profile.ts";

const node = (id: number, functionName: string, children: number[] = []): CpuProfile["nodes"][number] => ({
  id,
  callFrame: { functionName, url: functionName === "(root)" ? "" : "file:///dist/a.js", lineNumber: id },
  children,
});

/** The root calls `outer`, which calls `inner`, which calls `outer` again. */
const recursive = { ...node(4, "outer"), callFrame: node(2, "outer").callFrame };
const profile: CpuProfile = {
  nodes: [node(1, "(root)", [2]), node(2, "outer", [3]), node(3, "inner", [4]), recursive],
  startTime: 1000,
  samples: [2, 2, 3, 4, 2],
  timeDeltas: [10, 20, 30, 40, 50],
};

describe("costsIn", () => {
  test("returns own and total time, counts a recursive function once, and sorts by own time", () => {
    expect(collectCosts(profile, { from: 0, to: 9999, answers: 10 })).toEqual([
      { name: "outer", place: "a.js:3", selfUs: 12, totalUs: 15 },
      { name: "inner", place: "a.js:4", selfUs: 3, totalUs: 7 },
      { name: "(root)", place: "native", selfUs: 0, totalUs: 15 },
    ]);
  });

  test("ignores samples outside the window", () => {
    const [outer, inner] = collectCosts(profile, { from: 1011, to: 1060, answers: 1 });
    expect([inner?.selfUs, outer?.selfUs]).toEqual([20, 30]);
  });
});
