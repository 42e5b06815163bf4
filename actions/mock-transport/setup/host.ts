import { claimFolder } from "../../_runtime/files/claim-folder.ts";
import type { Host } from "../../_runtime/host.ts";
import { nodeHost } from "../../_runtime/node-host.ts";
import { nodeReadIfPresent, type ReadIfPresent } from "../../_runtime/files/read-if-present.ts";
import type { ServerOptions } from "../../../src/mock-transport/core/server-options.ts";
import { nodeServers, type Servers } from "./servers.ts";
import type { InProcessServer } from "./run-in-process.ts";

/**
 * The effects of this action besides those of every action: a server that outlives the step and
 * directories of its own.
 */
export interface MockHost extends Host {
  readonly servers: Servers;
  readonly claimFolder: typeof claimFolder;
  readonly readIfPresent: ReadIfPresent;
  /** Runs the server inside this step. */
  readonly runInProcess: (options: ServerOptions) => Promise<InProcessServer>;
}

/** The host of this action on a real runner. */
export function mockHost(): MockHost {
  return {
    ...nodeHost(),
    servers: nodeServers(process.argv[1] ?? ""),
    claimFolder,
    readIfPresent: nodeReadIfPresent,
    runInProcess: async (options) => (await import("./run-in-process.ts")).runInProcess(options),
  };
}
