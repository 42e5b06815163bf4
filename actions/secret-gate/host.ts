import { type CliVersion, nodeCliVersion } from "../_shell/cli-version.ts";
import type { Host } from "../_shell/host.ts";
import { nodeHost, workspace } from "../_shell/node-host.ts";
import { nodeReadConfined, type ReadConfined } from "../_shell/read-confined.ts";
import { nodeReadIfPresent, type ReadIfPresent } from "../_shell/read-if-present.ts";
import type { SendRequest } from "../_shell/send-request.ts";

/** What this action needs beyond every action's host: calls to providers, versions of programs, and files whose content nobody vouches for. */
export interface GateHost extends Host {
  readonly send: SendRequest;
  readonly cliVersion: CliVersion;
  readonly readConfined: ReadConfined;
  readonly readIfPresent: ReadIfPresent;
}

/** The host of this action on a real runner. What sends is loaded with the first request. */
export function gateHost(): GateHost {
  return {
    ...nodeHost(),
    send: async (request, limits) => {
      const { nodeSendRequest } = await import("../_shell/node-send-request.ts");
      return nodeSendRequest(process.env)(request, limits);
    },
    cliVersion: nodeCliVersion(process.env, process.env["RUNNER_TEMP"] ?? workspace()),
    readConfined: nodeReadConfined(workspace()),
    readIfPresent: nodeReadIfPresent,
  };
}
