import { askOver, type Seen, versions } from "../ask-over.ts";
import { helloBody } from "../sample.ts";

/** What a well-behaved client lived through while a server was abused. */
export interface Behaved {
  readonly calls: number;
  /** What it got that it should not: statuses, errors, answers that are not whole. */
  readonly failures: readonly string[];
}

/** A well-behaved client at work. */
export interface WellBehaved {
  /** Resolves when it was answered so many times more; only one such wait at once. */
  readonly callsMore: (count: number) => Promise<void>;
  readonly stop: () => Promise<Behaved>;
}

/** Asks one thing after another over both versions of HTTP, whole and as a stream, until it is told to stop; each answer must be whole. */
export function startWellBehaved(origin: string): WellBehaved {
  let isOver = false;
  let due: (() => void) | undefined;
  let dueCalls = 0;
  const failures: string[] = [];
  let calls = 0;
  const work = (async () => {
    for (let turn = 0; !isOver; turn += 1) {
      const version = versions[turn % 2] ?? "HTTP/1.1";
      const stream = turn % 4 > 1;
      const asking = askOver(version, origin, { body: { ...helloBody, stream } });
      const seen = await asking.seen;
      asking.leave();
      calls += 1;
      if (calls >= dueCalls) due?.();
      if (!isWhole(seen, stream)) failures.push(`${version}, stream ${stream}: ${seen.status} ${seen.error ?? ""}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  return {
    callsMore: (count) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      [due, dueCalls] = [resolve, calls + count];
      return promise;
    },
    stop: async () => {
      isOver = true;
      await work;
      return { calls, failures };
    },
  };
}

function isWhole({ status, error, bytes }: Seen, stream: boolean): boolean {
  const end = stream ? "data: [DONE]\n\n" : "}";
  return status === 200 && error === undefined && bytes.toString().endsWith(end) && bytes.includes("Hello");
}
