import { describe, expect, test } from "vitest";
import type { Figures } from "../../bench/transport/measure-rounds.ts";
import { judgeTargets } from "../../bench/transport/targets.ts";

function figures(name: string, load: readonly number[], readyMs: readonly number[], rssMb = 80): Figures {
  const byKind = { whole: load, stream: load };
  const starts = { readyMs, firstAnswerMs: readyMs, firstAnswerCpuMs: readyMs };
  return { name, ...starts, loadedRssMb: [rssMb], perCpuSecond: byKind, perSecond: byKind };
}

const bare = figures("bare", [200, 20, 2], [10, 10, 10]);
const peer = figures("peer", [30, 3, 0.3], [10, 10, 10]);

describe("targetsOf", () => {
  test("compares round by round, so that a slow phase of the machine has no effect", () => {
    const targets = judgeTargets(figures("ours", [100, 10, 1], [13, 13, 13]), bare, peer);
    expect(targets.map(({ value }) => Number(value.toFixed(2)))).toEqual([0.5, 0.5, 3.33, 3.33, 1.3, 80]);
  });

  test("meets a target at its limit and misses it past the limit", () => {
    const judge = (ours: Figures) => judgeTargets(ours, bare, peer).map(({ isMet }) => isMet);
    expect(judge(figures("ours", [100, 10, 1], [13, 13, 13]))).toEqual([true, true, true, true, true, true]);
    expect(judge(figures("ours", [59, 5.9, 0.59], [13.1, 13.1, 13.1], 80.1))).toEqual(Array(6).fill(false));
  });
});
