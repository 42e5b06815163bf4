import type { Contender, StartedContender } from "./contenders.ts";
import type { LoadGenerator } from "./load-generator.ts";
import { type Kind, KINDS, renderRequest } from "./payload.ts";
import { readUsage } from "./process-usage.ts";

/**
 * Figures of one server, in order of measurement: several starts per round, and one load per kind
 * of answer and round.
 */
export interface Figures {
  readonly name: string;
  /**
   * Wall time from the start of the process until it reports its port and until its first answer,
   * and processor time until then.
   */
  readonly readyMs: readonly number[];
  readonly firstAnswerMs: readonly number[];
  readonly firstAnswerCpuMs: readonly number[];
  /** Resident memory after the load. */
  readonly loadedRssMb: readonly number[];
  /** Answers per second of the server's processor time, and per second of wall time. */
  readonly perCpuSecond: { readonly [kind in Kind]: readonly number[] };
  readonly perSecond: { readonly [kind in Kind]: readonly number[] };
}

/**
 * Starts without a load in each round. A start is short, so other work on the machine distorts it
 * more than a load.
 */
const STARTS = 6;

type Start = Pick<StartedContender, "readyMs" | "firstAnswerMs" | "firstAnswerCpuMs">;

/** One load on a server that was started for it. */
interface Load {
  readonly kind: Kind;
  readonly loadedRssMb: number;
  readonly perCpuSecond: number;
  readonly perSecond: number;
}

/** Starts and loads every server in turn, so that a busy machine slows down all of them equally. */
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
    for (const kind of KINDS) {
      for (const { contender, starts, loads } of measured) {
        const started = await contender.start(kind);
        starts.push(started);
        loads.push(await measureLoad(started, kind, generator, milliseconds));
        await started.stop();
      }
    }
  }
  return measured.map(({ contender: { name }, starts, loads }) => toFigures(name, starts, loads));
}

async function measureLoad(
  { pid, port, token }: StartedContender,
  kind: Kind,
  generator: LoadGenerator,
  milliseconds: number,
): Promise<Load> {
  const request = renderRequest(kind, token);
  await generator.warmUp(port, request);
  const before = readUsage(pid);
  const load = await generator.run(port, request, milliseconds);
  const after = readUsage(pid);
  return {
    kind,
    loadedRssMb: after.rssMb,
    perCpuSecond: (load.responses * 1000) / (after.cpuMs - before.cpuMs),
    perSecond: (load.responses * 1000) / load.milliseconds,
  };
}

function toFigures(name: string, starts: readonly Start[], loads: readonly Load[]): Figures {
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
