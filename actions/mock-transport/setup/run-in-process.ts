import { SERVER_LIMITS } from "../../../src/mock-transport/limits.ts";
import type { ServerOptions } from "../../../src/mock-transport/core/server-options.ts";
import type { StopAnswer } from "../../../src/mock-transport/journal/stop-answer.ts";
import type { StartedServer } from "./servers.ts";
import { serve } from "../server/serve.ts";

/**
 * A server inside this process. `ended` resolves with the proof of its journal when the step is
 * cancelled or the idle limit is reached.
 */
export interface InProcessServer extends StartedServer {
  readonly ended: Promise<StopAnswer>;
}

/**
 * Serves in this process until a signal: a runner cancels a background step with SIGINT, then
 * SIGTERM.
 */
export async function runInProcess(options: ServerOptions): Promise<InProcessServer> {
  const server = await serve(options, SERVER_LIMITS);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.end("signal"));
  return { pid: process.pid, port: server.port, instance: options.instance, ended: server.ended };
}
