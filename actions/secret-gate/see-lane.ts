import type { InputsOf } from "../../src/contract/define-action.ts";
import type { secretGate } from "../../src/secret-gate/contract.ts";
import type { Lane } from "../../src/secret-gate/lane.ts";
import type { LaneFacts } from "../../src/secret-gate/verdict/lane-facts.ts";
import { isAtLeast } from "../../src/secret-gate/level.ts";
import { observe } from "../../src/secret-gate/offline/observe.ts";
import type { Sighting } from "../../src/secret-gate/observation.ts";
import type { GateHost } from "./host.ts";

/** The step's inputs that all its lanes share. */
export type SharedInputs = Pick<
  InputsOf<typeof secretGate>,
  "allow-hosts" | "timeout-seconds" | "fingerprint-key" | "compare"
>;

/** When the step's calls must be over, in milliseconds since 1970; all lanes of a plan share it. */
export function deadlineOf(shared: SharedInputs, host: GateHost): number {
  return host.now().getTime() + shared["timeout-seconds"] * 1000;
}

/** Looks at all a lane needs, credentials first. What only some lanes need is loaded when one does. */
export async function seeLane(lane: Lane, shared: SharedInputs, host: GateHost, untilMs: number): Promise<LaneFacts> {
  for (const name of lane.secrets.flatMap(({ names }) => names)) host.runner.mask(host.environment[name] ?? "");
  const credentials = await seeCredentials(lane, shared, host, untilMs);
  const { sightings, fingerprints } = await compareCredentials(credentials, shared, host);
  if (lane.capabilities.length === 0) return { sightings, fingerprints };
  const { seeCapabilities } = await import("./see-capabilities.ts");
  const capabilities = await seeCapabilities(lane.capabilities, host, untilMs);
  return { sightings: [...sightings, ...capabilities], fingerprints };
}

async function seeCredentials(lane: Lane, shared: SharedInputs, host: GateHost, untilMs: number): Promise<Sighting[]> {
  if (lane.profile.length === 0 && !isAtLeast(lane.level, "auth")) {
    return observe(lane.secrets, host.environment, lane.level);
  }
  const { proveCredentials } = await import("./prove-credentials.ts");
  return proveCredentials(lane, shared["allow-hosts"], host, untilMs);
}

async function compareCredentials(
  sightings: Sighting[],
  { "fingerprint-key": key, compare }: SharedInputs,
  host: GateHost,
): Promise<LaneFacts> {
  if (key === undefined) return { sightings, fingerprints: {} };
  const { fingerprintCredentials } = await import("./fingerprint-credentials.ts");
  return fingerprintCredentials(sightings, key, compare, host);
}
