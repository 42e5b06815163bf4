import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import type { Lane } from "../../src/secret-gate/lane.ts";
import type { LaneFacts } from "../../src/secret-gate/verdict/lane-facts.ts";
import { isAtLeast } from "../../src/secret-gate/level.ts";
import { checkRequirements } from "../../src/secret-gate/offline/check-requirements.ts";
import type { Observation } from "../../src/secret-gate/observation.ts";
import type { GateHost } from "./host.ts";

/** The step's inputs that all of its lanes share. */
export type SharedInputs = Pick<
  InputsOf<typeof secretGate>,
  "allow-hosts" | "timeout-seconds" | "fingerprint-key" | "compare"
>;

/**
 * Computes the end of the step's calls, in milliseconds since 1970. All lanes of a plan share it.
 */
export function computeDeadline(shared: SharedInputs, host: GateHost): number {
  return host.now().getTime() + shared["timeout-seconds"] * 1000;
}

/**
 * Checks all requirements of a lane, credentials first. Modules that only some lanes need are
 * loaded on demand.
 */
export async function checkLane(lane: Lane, shared: SharedInputs, host: GateHost, untilMs: number): Promise<LaneFacts> {
  for (const name of lane.secrets.flatMap(({ names }) => names)) host.runner.mask(host.environment[name] ?? "");
  const credentials = await checkCredentials(lane, shared, host, untilMs);
  const { observations, fingerprints } = await compareCredentials(credentials, shared, host);
  if (lane.capabilities.length === 0) return { observations, fingerprints };
  const { checkCapabilities } = await import("./check-capabilities.ts");
  const capabilities = await checkCapabilities(lane.capabilities, host, untilMs);
  return { observations: [...observations, ...capabilities], fingerprints };
}

async function checkCredentials(
  lane: Lane,
  shared: SharedInputs,
  host: GateHost,
  untilMs: number,
): Promise<Observation[]> {
  if (lane.profile.length === 0 && !isAtLeast(lane.level, "auth")) {
    return checkRequirements(lane.secrets, host.environment, lane.level);
  }
  const { proveCredentials } = await import("./prove-credentials.ts");
  return proveCredentials(lane, shared["allow-hosts"], host, untilMs);
}

async function compareCredentials(
  observations: Observation[],
  { "fingerprint-key": key, compare }: SharedInputs,
  host: GateHost,
): Promise<LaneFacts> {
  if (key === undefined) return { observations, fingerprints: {} };
  const { fingerprintCredentials } = await import("./fingerprint-credentials.ts");
  return fingerprintCredentials(observations, key, compare, host);
}
