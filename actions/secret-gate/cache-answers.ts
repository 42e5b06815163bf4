import type { VersionAnswer } from "../../src/secret-gate/capability/check-capability.ts";
import type { ProbeAnswer } from "../../src/secret-gate/profile.ts";
import type { GateHost } from "./host.ts";

/** Wraps the host so that each request and each version check is made once. */
export function cacheAnswers(host: GateHost): GateHost {
  const answers = new Map<string, Promise<ProbeAnswer>>();
  const versions = new Map<string, Promise<VersionAnswer>>();
  const once = <T>(cache: Map<string, Promise<T>>, key: string, call: () => Promise<T>) => {
    const known = cache.get(key) ?? call();
    cache.set(key, known);
    return known;
  };
  return {
    ...host,
    send: (request, limits) => once(answers, JSON.stringify(request), () => host.send(request, limits)),
    cliVersion: (program, timeoutMs) => once(versions, program, () => host.cliVersion(program, timeoutMs)),
  };
}
