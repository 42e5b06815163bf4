import type { Contender } from "./contenders.ts";
import type { LoadGenerator } from "./load-generator.ts";
import { type Kind, kinds, requestBytes } from "./payload.ts";
import { usageOf } from "./process-usage.ts";

/** One server's figures, round by round; starts and memory have one for each kind of answer in each round. */
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

/** One start of a server and the load after it. */
interface Sample {
  readonly kind: Kind;
  readonly readyMs: number;
  readonly firstAnswerMs: number;
  readonly firstAnswerCpuMs: number;
  readonly loadedRssMb: number;
  readonly perCpuSecond: number;
  readonly perSecond: number;
}

/** Starts every server anew in each round and for each kind of answer, in turn, so that a busy machine slows all of them alike. */
export async function measureRounds(
  contenders: readonly Contender[],
  generator: LoadGenerator,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<Figures[]> {
  const samples = new Map(contenders.map(({ name }) => [name, [] as Sample[]]));
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) {
      for (const contender of contenders)
        samples.get(contender.name)?.push(await sampleOf(contender, kind, generator, milliseconds));
    }
  }
  return [...samples].map(([name, ofServer]) => figuresOf(name, ofServer));
}

async function sampleOf(
  { start }: Contender,
  kind: Kind,
  generator: LoadGenerator,
  milliseconds: number,
): Promise<Sample> {
  const { pid, port, token, readyMs, firstAnswerMs, firstAnswerCpuMs, stop } = await start(kind);
  const request = requestBytes(kind, token);
  await generator.warmUp(port, request);
  const before = usageOf(pid);
  const load = await generator.run(port, request, milliseconds);
  const after = usageOf(pid);
  await stop();
  return {
    kind,
    readyMs,
    firstAnswerMs,
    firstAnswerCpuMs,
    loadedRssMb: after.rssMb,
    perCpuSecond: (load.responses * 1000) / (after.cpuMs - before.cpuMs),
    perSecond: (load.responses * 1000) / load.milliseconds,
  };
}

function figuresOf(name: string, samples: readonly Sample[]): Figures {
  const byKind = (value: (sample: Sample) => number) => ({
    whole: samples.filter(({ kind }) => kind === "whole").map(value),
    stream: samples.filter(({ kind }) => kind === "stream").map(value),
  });
  return {
    name,
    readyMs: samples.map(({ readyMs }) => readyMs),
    firstAnswerMs: samples.map(({ firstAnswerMs }) => firstAnswerMs),
    firstAnswerCpuMs: samples.map(({ firstAnswerCpuMs }) => firstAnswerCpuMs),
    loadedRssMb: samples.map(({ loadedRssMb }) => loadedRssMb),
    perCpuSecond: byKind(({ perCpuSecond }) => perCpuSecond),
    perSecond: byKind(({ perSecond }) => perSecond),
  };
}
