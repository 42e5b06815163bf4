import { limits } from "../../../src/mock-transport/limits.ts";
import type { ServerOrder } from "../../../src/mock-transport/core/server-options.ts";
import type { StopAnswer } from "../../../src/mock-transport/journal/stop-answer.ts";
import type { StartedServer } from "./servers.ts";
import { serve } from "../server/serve.ts";

/** A server inside this process. `ended` resolves with what vouches for its journal once the step is cancelled or the server reached its idle limit. */
export interface ServerHere extends StartedServer {
  readonly ended: Promise<StopAnswer>;
}

/** Serves in this process until it is told to end: a runner cancels a background step by SIGINT, then SIGTERM. */
export async function serveHere(order: ServerOrder): Promise<ServerHere> {
  const server = await serve(order, limits);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.end("signal"));
  return { pid: process.pid, port: server.port, instance: order.instance, ended: server.ended };
}
