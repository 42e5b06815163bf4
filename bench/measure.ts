import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A program to measure: its arguments for Node and its environment. */
export interface Candidate {
  readonly name: string;
  readonly args: readonly string[];
  readonly environment: Readonly<{ [name: string]: string }>;
}

/** Medians over all rounds, in milliseconds. `cpuMs` is the user and system time of the process. */
export interface Timing {
  readonly name: string;
  readonly cpuMs: number;
  readonly wallMs: number;
}

/**
 * Runs every candidate once per round, in turn, so that a busy machine slows down all of them
 * equally.
 */
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
  // Node does not report the processor time of a child, so each child prints its own when it exits.
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

/** The median; the mean of the two middle values for an even count, `NaN` for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? Number.NaN) + (sorted[sorted.length - 1 - middle] ?? Number.NaN)) / 2;
}

/**
 * The median of the ratios of two series, round by round. The ratio of two medians would compare
 * different phases of a machine that is busy for part of the run.
 */
export function medianRatio(own: readonly number[], others: readonly number[]): number {
  return median(own.map((value, round) => value / (others[round] ?? Number.NaN)));
}
