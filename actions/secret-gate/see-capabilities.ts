import type { Capability } from "../../src/secret-gate/capability.ts";
import { observeProgram, observeProxy, observeVariable } from "../../src/secret-gate/capability/check-capability.ts";
import type { Sighting } from "../../src/secret-gate/observation.ts";
import type { GateHost } from "./host.ts";

/** Looks at each capability, in order. Programs and endpoints share what is left of the step's time. */
export async function seeCapabilities(
  capabilities: readonly Capability[],
  host: GateHost,
  untilMs: number,
): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  for (const capability of capabilities) sightings.push(await see(capability, host, untilMs));
  return sightings;
}

async function see(capability: Capability, host: GateHost, untilMs: number): Promise<Sighting> {
  if (capability.kind === "variable") return observeVariable(capability, host.environment);
  if (capability.kind === "proxy")
    return observeProxy(capability, await host.send({ method: "GET", url: capability.url, headers: {} }, { untilMs }));
  const leftMs = Math.max(1, untilMs - host.now().getTime());
  return observeProgram(capability, await host.cliVersion(capability.program, leftMs));
}
