import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ourServer } from "./contenders.ts";
import type { LoadGenerator } from "./load-generator.ts";
import { type Kind, requestBytes } from "./payload.ts";

/** One function of the server under load, in microseconds per answer: itself, and with all that it called. */
export interface Cost {
  readonly name: string;
  readonly place: string;
  readonly selfUs: number;
  readonly totalUs: number;
}

/** The parts of a `.cpuprofile` that are read. @see https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  /** In microseconds of the system's monotonic clock. */
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The part of a profile that counts, in microseconds of the same clock, and the answers that were given in it. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
}

/** Time between two samples, in microseconds. */
const INTERVAL_US = 200;

/** Profiles our warm server under load and gives what each function costs, the dearest first. */
export async function profileServer(
  { root, folder }: { readonly root: string; readonly folder: string },
  kind: Kind,
  generator: LoadGenerator,
  milliseconds: number,
): Promise<{ readonly answers: number; readonly costs: readonly Cost[] }> {
  const out = mkdtempSync(join(folder, "profile-"));
  const flags = ["--cpu-prof", `--cpu-prof-dir=${out}`, `--cpu-prof-interval=${INTERVAL_US}`];
  const { port, token, stop } = await ourServer(root, folder, flags).start(kind);
  const request = requestBytes(kind, token);
  await generator.warmUp(port, request);
  const from = monotonicUs();
  const { responses: answers } = await generator.run(port, request, milliseconds);
  const to = monotonicUs();
  await stop();
  const [file = ""] = readdirSync(out);
  const profile = JSON.parse(readFileSync(join(out, file), "utf8")) as CpuProfile;
  return { answers, costs: costsIn(profile, { from, to, answers }) };
}

function monotonicUs(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

/** What each function costs per answer, the one with the most time of its own first. */
export function costsIn(profile: CpuProfile, window: Window): Cost[] {
  const { nodes } = profile;
  const selfOf = selfTimes(profile, window);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const costs = new Map<string, { name: string; place: string; self: number; total: number }>();
  const visit = (id: number, above: ReadonlySet<string>): number => {
    const node = byId.get(id);
    if (node === undefined) return 0;
    const name = node.callFrame.functionName || "(anonymous)";
    const place = placeOf(node.callFrame);
    const key = `${name} ${place}`;
    const cost = costs.get(key) ?? { name, place, self: 0, total: 0 };
    costs.set(key, cost);
    const self = selfOf.get(id) ?? 0;
    const within = new Set([...above, key]);
    const total = (node.children ?? []).reduce((sum, child) => sum + visit(child, within), self);
    cost.self += self;
    // A function that calls itself would be counted once for each time it is on the stack.
    if (!above.has(key)) cost.total += total;
    return total;
  };
  visit(nodes[0]?.id ?? 0, new Set());
  return [...costs.values()]
    .map(({ name, place, self, total }) => ({
      name,
      place,
      selfUs: self / window.answers,
      totalUs: total / window.answers,
    }))
    .sort((a, b) => b.selfUs - a.selfUs);
}

/** Time of each node by itself, within the window. */
function selfTimes({ startTime, samples, timeDeltas }: CpuProfile, { from, to }: Window): Map<number, number> {
  const times = new Map<number, number>();
  let now = startTime;
  samples.forEach((id, index) => {
    const delta = timeDeltas[index] ?? 0;
    now += delta;
    if (now >= from && now <= to) times.set(id, (times.get(id) ?? 0) + delta);
  });
  return times;
}

function placeOf({ url, lineNumber }: CpuProfile["nodes"][number]["callFrame"]): string {
  if (url === "") return "native";
  return `${url.startsWith("file:") ? basename(fileURLToPath(url)) : url}:${lineNumber + 1}`;
}
