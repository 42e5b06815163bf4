import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMockContender } from "./contenders.ts";
import type { LoadGenerator } from "./load-generator.ts";
import { type Kind, renderRequest } from "./payload.ts";

/**
 * Cost of one function of the server under load, in microseconds per answer: its own time, and with
 * the functions it calls.
 */
export interface Cost {
  readonly name: string;
  readonly place: string;
  readonly selfUs: number;
  readonly totalUs: number;
}

/**
 * The parts of a `.cpuprofile` that are used.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile
 */
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

/**
 * The measured part of a profile, in microseconds of the same clock, and the number of answers in
 * it.
 */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
}

/** Time between two samples, in microseconds. */
const INTERVAL_US = 200;

/**
 * Profiles mock-transport under load after a warm-up. Returns the cost of each function, highest
 * own time first.
 */
export async function profileServer(
  { root, directory }: { readonly root: string; readonly directory: string },
  kind: Kind,
  generator: LoadGenerator,
  milliseconds: number,
): Promise<{ readonly answers: number; readonly costs: readonly Cost[] }> {
  const out = mkdtempSync(join(directory, "profile-"));
  const flags = ["--cpu-prof", `--cpu-prof-dir=${out}`, `--cpu-prof-interval=${INTERVAL_US}`];
  const { port, token, stop } = await createMockContender(root, directory, flags).start(kind);
  const request = renderRequest(kind, token);
  await generator.warmUp(port, request);
  const from = readMonotonicUs();
  const { responses: answers } = await generator.run(port, request, milliseconds);
  const to = readMonotonicUs();
  await stop();
  const [file = ""] = readdirSync(out);
  const profile = JSON.parse(readFileSync(join(out, file), "utf8")) as CpuProfile;
  return { answers, costs: collectCosts(profile, { from, to, answers }) };
}

function readMonotonicUs(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

/** The cost of each function per answer, highest own time first. */
export function collectCosts(profile: CpuProfile, window: Window): Cost[] {
  const { nodes } = profile;
  const selfTimes = collectSelfTimes(profile, window);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const costs = new Map<string, { name: string; place: string; self: number; total: number }>();
  const visit = (id: number, callers: ReadonlySet<string>): number => {
    const node = byId.get(id);
    if (node === undefined) return 0;
    const name = node.callFrame.functionName || "(anonymous)";
    const place = renderPlace(node.callFrame);
    const key = `${name} ${place}`;
    const cost = costs.get(key) ?? { name, place, self: 0, total: 0 };
    costs.set(key, cost);
    const self = selfTimes.get(id) ?? 0;
    const within = new Set([...callers, key]);
    const total = (node.children ?? []).reduce((sum, child) => sum + visit(child, within), self);
    cost.self += self;
    // Count a recursive function once, not for each of its frames on the stack.
    if (!callers.has(key)) cost.total += total;
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

/** Own time of each node within the window. */
function collectSelfTimes({ startTime, samples, timeDeltas }: CpuProfile, { from, to }: Window): Map<number, number> {
  const times = new Map<number, number>();
  let now = startTime;
  samples.forEach((id, index) => {
    const delta = timeDeltas[index] ?? 0;
    now += delta;
    if (now >= from && now <= to) times.set(id, (times.get(id) ?? 0) + delta);
  });
  return times;
}

function renderPlace({ url, lineNumber }: CpuProfile["nodes"][number]["callFrame"]): string {
  if (url === "") return "native";
  return `${url.startsWith("file:") ? basename(fileURLToPath(url)) : url}:${lineNumber + 1}`;
}
