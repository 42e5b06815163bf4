import type { Contender, Started } from "./contenders.ts";
import type { LoadGenerator } from "./load-generator.ts";
import { type Kind, kinds, requestBytes } from "./payload.ts";
import { usageOf } from "./process-usage.ts";

/** One server's figures, round by round; memory has one for each kind of answer in each round, and starts have several more. */
export interface Figures {
  readonly name: string;
  /** From the start of the process until it says where it listens, and until its first answer, on the clock; and the processor's time by then. */
  readonly readyMs: readonly number[];
  readonly firstAnswerMs: readonly number[];
  readonly firstAnswerCpuMs: readonly number[];
  /** Memory after the load. */
  readonly loadedRssMb: readonly number[];
  /** Answers per second of the server's processor time, and per second on the clock. */
  readonly perCpuSecond: Readonly<Record<Kind, readonly number[]>>;
  readonly perSecond: Readonly<Record<Kind, readonly number[]>>;
}

/** Starts without a load in each round: a start takes a tenth of a second, and whatever else the machine does then is a large part of it. */
const STARTS = 6;

type Start = Pick<Started, "readyMs" | "firstAnswerMs" | "firstAnswerCpuMs">;

/** One load, on a server that was started for it. */
interface Load {
  readonly kind: Kind;
  readonly loadedRssMb: number;
  readonly perCpuSecond: number;
  readonly perSecond: number;
}

/** Starts every server anew, for each kind of answer and some more times, in turn, so that a busy machine slows all of them alike. */
export async function measureRounds(
  contenders: readonly Contender[],
  generator: LoadGenerator,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<Figures[]> {
  const measured = contenders.map((contender) => ({ contender, starts: [] as Start[], loads: [] as Load[] }));
  for (let round = 0; round < rounds; round++) {
    for (let count = 0; count < STARTS; count++) {
      for (const { contender, starts } of measured) {
        const started = await contender.start("whole");
        starts.push(started);
        await started.stop();
      }
    }
    for (const kind of kinds) {
      for (const { contender, starts, loads } of measured) {
        const started = await contender.start(kind);
        starts.push(started);
        loads.push(await loadOf(started, kind, generator, milliseconds));
        await started.stop();
      }
    }
  }
  return measured.map(({ contender: { name }, starts, loads }) => figuresOf(name, starts, loads));
}

async function loadOf(
  { pid, port, token }: Started,
  kind: Kind,
  generator: LoadGenerator,
  milliseconds: number,
): Promise<Load> {
  const request = requestBytes(kind, token);
  await generator.warmUp(port, request);
  const before = usageOf(pid);
  const load = await generator.run(port, request, milliseconds);
  const after = usageOf(pid);
  return {
    kind,
    loadedRssMb: after.rssMb,
    perCpuSecond: (load.responses * 1000) / (after.cpuMs - before.cpuMs),
    perSecond: (load.responses * 1000) / load.milliseconds,
  };
}

function figuresOf(name: string, starts: readonly Start[], loads: readonly Load[]): Figures {
  const byKind = (value: (load: Load) => number) => ({
    whole: loads.filter(({ kind }) => kind === "whole").map(value),
    stream: loads.filter(({ kind }) => kind === "stream").map(value),
  });
  return {
    name,
    readyMs: starts.map(({ readyMs }) => readyMs),
    firstAnswerMs: starts.map(({ firstAnswerMs }) => firstAnswerMs),
    firstAnswerCpuMs: starts.map(({ firstAnswerCpuMs }) => firstAnswerCpuMs),
    loadedRssMb: loads.map(({ loadedRssMb }) => loadedRssMb),
    perCpuSecond: byKind(({ perCpuSecond }) => perCpuSecond),
    perSecond: byKind(({ perSecond }) => perSecond),
  };
}
