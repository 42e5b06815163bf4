import { SERVER_LIMITS } from "../../src/mock-transport/limits.ts";
import type { ServerOptions } from "../../src/mock-transport/core/server-options.ts";
import { type LoadRequestHandler, loadRequestHandler, serve } from "./server/serve.ts";
import { disableMaglev } from "./server/v8-flags.ts";

process.once("message", async (options) => {
  const server = await serve(options as ServerOptions, SERVER_LIMITS, 0, load);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void server.end("signal"));
  process.removeListener("disconnect", abandon);
  process.send?.({ port: server.port });
  await server.ended;
});

// A parent that disconnects before it sends the options leaves nothing to serve.
process.once("disconnect", abandon);

function abandon(): void {
  process.exitCode = 1;
}

async function load(...parameters: Parameters<LoadRequestHandler>): ReturnType<LoadRequestHandler> {
  const handler = await loadRequestHandler(...parameters);
  disableMaglev();
  return handler;
}
