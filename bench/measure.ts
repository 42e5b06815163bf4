import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** One program to time: its arguments for Node and its environment. */
export interface Candidate {
  readonly name: string;
  readonly args: readonly string[];
  readonly environment: Readonly<{ [name: string]: string }>;
}

/** Medians over all rounds, in milliseconds. `cpuMs` is user and system time of the whole process. */
export interface Timing {
  readonly name: string;
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Runs every candidate once per round, in turn, so that a busy machine slows all of them alike. */
export function measureInterleaved(candidates: readonly Candidate[], rounds: number): Timing[] {
  const samples = new Map(candidates.map(({ name }) => [name, { cpu: [] as number[], wall: [] as number[] }]));
  for (let round = 0; round < rounds; round++) {
    for (const candidate of candidates) {
      const sample = runOnce(candidate);
      samples.get(candidate.name)?.cpu.push(sample.cpuMs);
      samples.get(candidate.name)?.wall.push(sample.wallMs);
    }
  }
  return [...samples].map(([name, { cpu, wall }]) => ({ name, cpuMs: median(cpu), wallMs: median(wall) }));
}

function runOnce({ name, args, environment }: Candidate): { cpuMs: number; wallMs: number } {
  // Node gives no account of a child's processor time, so each child reports its own when it exits.
  const report = join(import.meta.dirname, "report-usage.cjs");
  const started = process.hrtime.bigint();
  const result = spawnSync(process.execPath, ["--require", report, ...args], {
    env: { ...environment },
    encoding: "utf8",
  });
  const wallMs = Number(process.hrtime.bigint() - started) / 1e6;
  const usage = /cpu-microseconds=(\d+)/.exec(result.stderr)?.[1];
  if (result.status === null || usage === undefined)
    throw new Error(`${name} ended with ${result.status}: ${result.stdout}${result.stderr}`);
  return { cpuMs: Number(usage) / 1000, wallMs };
}

/** The middle value, or the mean of the two in the middle; `NaN` when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? Number.NaN) + (sorted[sorted.length - 1 - middle] ?? Number.NaN)) / 2;
}
