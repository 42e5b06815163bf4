import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { LoadJob, LoadResult } from "./load.ts";

/** Keep-alive connections of every load. */
const CONNECTIONS = 16;

/**
 * Load before every measurement: in it the server's code gets compiled, after a number of calls. So long at most, in milliseconds, because a slow server takes its time for
 * so many answers, and so many at most, because those of a fast one would fill its journal.
 */
const WARM_UP_MS = 2500;
const WARM_UP_RESPONSES = 15_000;

/** The load generator's process; one serves all rounds, so that it is as warm for the last server as for the first. */
export interface LoadGenerator {
  /** Sends the request again and again for a while. @throws Error with the first answer that was no whole 200 */
  readonly run: (port: number, request: Buffer, milliseconds: number) => Promise<LoadResult>;
  /** The same just long enough to have the server's code compiled. */
  readonly warmUp: (port: number, request: Buffer) => Promise<void>;
  readonly end: () => void;
}

/** Starts a generator. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(import.meta.dirname, "load.ts"));
  const run = async (port: number, request: Buffer, milliseconds: number, mostResponses = Number.MAX_SAFE_INTEGER) => {
    const result = await ask(child, {
      port,
      request: request.toString("base64"),
      connections: CONNECTIONS,
      milliseconds,
      mostResponses,
    });
    if (result.failure !== undefined) throw new Error(`The server on port ${port} failed: ${result.failure}`);
    return result;
  };
  return {
    run,
    warmUp: async (port, request) => void (await run(port, request, WARM_UP_MS, WARM_UP_RESPONSES)),
    end: () => child.kill(),
  };
}

function ask(child: ChildProcess, job: LoadJob): Promise<LoadResult> {
  const { promise, resolve, reject } = Promise.withResolvers<LoadResult>();
  const ended = () => reject(new Error("The load generator ended."));
  child.once("exit", ended);
  child.once("message", (result) => resolve(result as LoadResult));
  child.send(job);
  return promise.finally(() => child.off("exit", ended));
}
