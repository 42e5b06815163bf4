import type { Capability } from "../../src/secret-gate/capability.ts";
import { checkProgram, checkProxy, checkVariable } from "../../src/secret-gate/capability/check-capability.ts";
import type { Observation } from "../../src/secret-gate/observation.ts";
import type { GateHost } from "./host.ts";

/** Checks each capability in order. Programs and endpoints share the remaining time of the step. */
export async function checkCapabilities(
  capabilities: readonly Capability[],
  host: GateHost,
  untilMs: number,
): Promise<Observation[]> {
  const observations: Observation[] = [];
  for (const capability of capabilities) observations.push(await checkCapability(capability, host, untilMs));
  return observations;
}

async function checkCapability(capability: Capability, host: GateHost, untilMs: number): Promise<Observation> {
  if (capability.kind === "variable") return checkVariable(capability, host.environment);
  if (capability.kind === "proxy")
    return checkProxy(capability, await host.send({ method: "GET", url: capability.url, headers: {} }, { untilMs }));
  const leftMs = Math.max(1, untilMs - host.now().getTime());
  return checkProgram(capability, await host.cliVersion(capability.program, leftMs));
}
