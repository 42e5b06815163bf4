import { claimFolder } from "../_shell/claim-folder.ts";
import type { Host } from "../_shell/host.ts";
import { nodeHost } from "../_shell/node-host.ts";
import { nodeServers, type Servers } from "../_shell/servers.ts";

/** What this action needs beyond every action's host: a server that outlives the step, and a folder for its evidence. */
export interface MockHost extends Host {
  readonly servers: Servers;
  readonly claimFolder: typeof claimFolder;
}

/** The host of this action on a real runner. */
export function mockHost(): MockHost {
  return { ...nodeHost(), servers: nodeServers(process.argv[1] ?? ""), claimFolder };
}
