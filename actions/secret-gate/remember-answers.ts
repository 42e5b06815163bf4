import type { VersionAnswer } from "../../src/secret-gate/capability/check-capability.ts";
import type { ProbeAnswer } from "../../src/secret-gate/profile.ts";
import type { GateHost } from "./host.ts";

/** The host, asking nobody the same question twice. */
export function rememberAnswers(host: GateHost): GateHost {
  const answers = new Map<string, Promise<ProbeAnswer>>();
  const versions = new Map<string, Promise<VersionAnswer>>();
  const once = <T>(seen: Map<string, Promise<T>>, key: string, ask: () => Promise<T>) => {
    const known = seen.get(key) ?? ask();
    seen.set(key, known);
    return known;
  };
  return {
    ...host,
    send: (request, limits) => once(answers, JSON.stringify(request), () => host.send(request, limits)),
    cliVersion: (program, timeoutMs) => once(versions, program, () => host.cliVersion(program, timeoutMs)),
  };
}
