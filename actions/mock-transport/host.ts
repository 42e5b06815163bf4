import { claimFolder } from "../_shell/claim-folder.ts";
import type { Host } from "../_shell/host.ts";
import { nodeHost } from "../_shell/node-host.ts";
import { nodeReadIfPresent, type ReadIfPresent } from "../_shell/read-if-present.ts";
import type { ServerOrder } from "../../src/mock-transport/server-order.ts";
import { nodeServers, type Servers } from "../_shell/servers.ts";
import type { ServerHere } from "./serve-here.ts";

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
    serveHere: async (order) => (await import("./serve-here.ts")).serveHere(order),
  };
}
