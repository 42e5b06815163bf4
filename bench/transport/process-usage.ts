import { readdirSync, readFileSync } from "node:fs";

/** What a process and its children have used. `cpuMs` is user and system time since the start, `rssMb` memory at this moment. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** Usage as Linux tells it. `schedstat` counts nanoseconds where `stat` has ticks of ten milliseconds, too coarse for a start. @see proc(5) */
export function usageOf(pid: number): Usage {
  const folder = `/proc/${pid}`;
  const threads = readdirSync(`${folder}/task`).map((thread) => `${folder}/task/${thread}`);
  const own = threads.map((thread) => Number(read(`${thread}/schedstat`).split(" ")[0]) / 1e6);
  const children = threads.flatMap((thread) => read(`${thread}/children`).split(" ").filter(Boolean).map(Number));
  return children
    .map(usageOf)
    .reduce((sum, child) => ({ cpuMs: sum.cpuMs + child.cpuMs, rssMb: sum.rssMb + child.rssMb }), {
      cpuMs: own.reduce((sum, ms) => sum + ms, 0),
      rssMb: Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`${folder}/status`))?.[1] ?? 0) / 1024,
    });
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}
