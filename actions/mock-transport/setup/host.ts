import { claimFolder } from "../../_runtime/files/claim-folder.ts";
import type { Host } from "../../_runtime/host.ts";
import { nodeHost } from "../../_runtime/node-host.ts";
import { nodeReadIfPresent, type ReadIfPresent } from "../../_runtime/files/read-if-present.ts";
import type { ServerOrder } from "../../../src/mock-transport/core/server-options.ts";
import { nodeServers, type Servers } from "./servers.ts";
import type { ServerHere } from "./run-in-process.ts";

/** What this action needs beyond every action's host: a server that outlives the step, and a folder for its evidence. */
export interface MockHost extends Host {
  readonly servers: Servers;
  readonly claimFolder: typeof claimFolder;
  readonly readIfPresent: ReadIfPresent;
  /** Runs the server inside this step. */
  readonly serveHere: (order: ServerOrder) => Promise<ServerHere>;
}

/** The host of this action on a real runner. */
export function mockHost(): MockHost {
  return {
    ...nodeHost(),
    servers: nodeServers(process.argv[1] ?? ""),
    claimFolder,
    readIfPresent: nodeReadIfPresent,
    serveHere: async (order) => (await import("./run-in-process.ts")).serveHere(order),
  };
}
