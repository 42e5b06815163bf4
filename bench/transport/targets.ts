import { median, medianRatio } from "../measure.ts";
import type { Figures } from "./measure-rounds.ts";

/** A figure of mock-transport and its limit. */
export interface Target {
  readonly what: string;
  readonly value: number;
  readonly bound: "at least" | "at most";
  readonly limit: number;
  readonly isMet: boolean;
}

/**
 * Judges the figures of mock-transport by its targets, relative to the bare server and the peer.
 */
export function judgeTargets(ours: Figures, bare: Figures, peer: Figures): Target[] {
  const whole = (other: Figures) => medianRatio(ours.perCpuSecond.whole, other.perCpuSecond.whole);
  const stream = (other: Figures) => medianRatio(ours.perCpuSecond.stream, other.perCpuSecond.stream);
  const rows: readonly (readonly [what: string, value: number, bound: Target["bound"], limit: number])[] = [
    [`whole answers per CPU second, × ${bare.name}`, whole(bare), "at least", 0.5],
    [`streams per CPU second, × ${bare.name}`, stream(bare), "at least", 0.3],
    [`whole answers per CPU second, × ${peer.name}`, whole(peer), "at least", 3],
    [`streams per CPU second, × ${peer.name}`, stream(peer), "at least", 3],
    [`time to the first answer, × ${bare.name}`, medianRatio(ours.firstAnswerMs, bare.firstAnswerMs), "at most", 1.3],
    ["loaded memory, MB", median(ours.loadedRssMb), "at most", 80],
  ];
  return rows.map(([what, value, bound, limit]) => ({
    what,
    value,
    bound,
    limit,
    isMet: bound === "at least" ? value >= limit : value <= limit,
  }));
}
