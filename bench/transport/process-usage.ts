import { readdirSync, readFileSync } from "node:fs";

/**
 * Usage of a process and its children. `cpuMs` is user and system time since the start, `rssMb` the
 * current resident memory.
 */
export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

/**
 * Reads the usage on Linux. `schedstat` has nanoseconds; the ticks of `stat` are too coarse for a
 * start.
 * @see proc(5)
 */
export function readUsage(pid: number): Usage {
  const directory = `/proc/${pid}`;
  const threads = readdirSync(`${directory}/task`).map((thread) => `${directory}/task/${thread}`);
  const own = threads.map((thread) => Number(read(`${thread}/schedstat`).split(" ")[0]) / 1e6);
  const children = threads.flatMap((thread) => read(`${thread}/children`).split(" ").filter(Boolean).map(Number));
  return children
    .map(readUsage)
    .reduce((sum, child) => ({ cpuMs: sum.cpuMs + child.cpuMs, rssMb: sum.rssMb + child.rssMb }), {
      cpuMs: own.reduce((sum, ms) => sum + ms, 0),
      rssMb: Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`${directory}/status`))?.[1] ?? 0) / 1024,
    });
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}
