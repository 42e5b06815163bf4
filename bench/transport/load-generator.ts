import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { LoadJob, LoadResult } from "./load.ts";

/** Keep-alive connections of every load. */
const CONNECTIONS = 16;

/**
 * Load before every measurement, in which V8 optimizes the server's code. The time (in
 * milliseconds) limits it for a slow server; the number of answers limits it for a fast one, whose
 * journal would fill up.
 */
const WARM_UP_MS = 2500;
const WARM_UP_RESPONSES = 15_000;

/**
 * The process of the load generator. It serves all rounds, so that it is equally warm for all
 * servers.
 */
export interface LoadGenerator {
  /**
   * Repeats the request for a time.
   * @throws Error with the first answer that is not a complete 200
   */
  readonly run: (port: number, request: Buffer, milliseconds: number) => Promise<LoadResult>;
  /** Repeats the request until the server is warm. */
  readonly warmUp: (port: number, request: Buffer) => Promise<void>;
  readonly end: () => void;
}

/** Starts a generator. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(import.meta.dirname, "load.ts"));
  const run = async (port: number, request: Buffer, milliseconds: number, mostResponses = Number.MAX_SAFE_INTEGER) => {
    const result = await runJob(child, {
      port,
      request: request.toString("base64"),
      connections: CONNECTIONS,
      milliseconds,
      maxResponses: mostResponses,
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

function runJob(child: ChildProcess, job: LoadJob): Promise<LoadResult> {
  const { promise, resolve, reject } = Promise.withResolvers<LoadResult>();
  const onExit = () => reject(new Error("The load generator ended."));
  child.once("exit", onExit);
  child.once("message", (result) => resolve(result as LoadResult));
  child.send(job);
  return promise.finally(() => child.off("exit", onExit));
}
