import { limits } from "../../src/mock-transport/limits.ts";
import type { ServerOrder } from "../../src/mock-transport/core/server-options.ts";
import { type LoadAnswering, loadAnswering, serve } from "./server/serve.ts";
import { useTwoTiers } from "./server/v8-flags.ts";

process.once("message", async (order) => {
  const server = await serve(order as ServerOrder, limits, 0, load);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void server.end("signal"));
  process.removeListener("disconnect", abandon);
  process.send?.({ port: server.port });
  await server.ended;
});

// A parent that goes away before it gave the order leaves nothing to serve.
process.once("disconnect", abandon);

function abandon(): void {
  process.exitCode = 1;
}

async function load(...given: Parameters<LoadAnswering>): ReturnType<LoadAnswering> {
  const answering = await loadAnswering(...given);
  useTwoTiers();
  return answering;
}
