import type { CliVersion } from "../_runtime/cli-version.ts";
import type { Host } from "../_runtime/host.ts";
import { nodeHost, workspace } from "../_runtime/node-host.ts";
import { nodeReadConfined, type ReadConfined } from "../_runtime/files/read-confined.ts";
import type { ReadCommitted } from "../_runtime/trusted/read-committed.ts";
import type { ReadIfPresent } from "../_runtime/files/read-if-present.ts";
import type { SendRequest } from "../_runtime/network/send-request.ts";
import { enforceCertificates } from "../_runtime/network/strict-tls.ts";

/**
 * The host of this action: also calls providers, runs programs for their version, and reads
 * untrusted files.
 */
export interface GateHost extends Host {
  readonly send: SendRequest;
  readonly cliVersion: CliVersion;
  readonly readConfined: ReadConfined;
  readonly readCommitted: ReadCommitted;
  readonly readIfPresent: ReadIfPresent;
}

/** Creates the host on a real runner. Modules that only some lanes need are loaded on first use. */
export function createGateHost(): GateHost {
  const host = nodeHost();
  return {
    ...host,
    send: async (request, limits) => {
      // Otherwise the certificate of an https proxy would not be checked.
      enforceCertificates(host.log);
      const { nodeSendRequest } = await import("../_runtime/network/node-send-request.ts");
      return nodeSendRequest(process.env)(request, limits);
    },
    cliVersion: async (program, timeoutMs) => {
      const { nodeCliVersion } = await import("../_runtime/cli-version.ts");
      return nodeCliVersion(process.env, process.env["RUNNER_TEMP"] ?? workspace())(program, timeoutMs);
    },
    readConfined: nodeReadConfined(workspace()),
    readCommitted: async (sha, path, limitBytes) => {
      const { nodeReadCommitted } = await import("../_runtime/trusted/read-committed.ts");
      return nodeReadCommitted(workspace(), process.env)(sha, path, limitBytes);
    },
    readIfPresent: async (path, limitBytes) => {
      const { nodeReadIfPresent } = await import("../_runtime/files/read-if-present.ts");
      return nodeReadIfPresent(path, limitBytes);
    },
  };
}
