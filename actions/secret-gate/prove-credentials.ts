import { ActionError } from "../../src/contract/action-error.ts";
import { CREDENTIAL_FILE_LIMIT_BYTES } from "../../src/secret-gate/offline/find-known-access.ts";
import type { Lane } from "../../src/secret-gate/lane.ts";
import type { Profile } from "../../src/secret-gate/profile.ts";
import type { ProfileId } from "../../src/secret-gate/profile-ids.ts";
import { collectSecretVariables, toProfiledRequirements } from "../../src/secret-gate/profiled-requirement.ts";
import { findAccess, findProfile } from "../../src/secret-gate/profiles/profiles.ts";
import { prove } from "../../src/secret-gate/proof/prove.ts";
import { renderRequirement } from "../../src/secret-gate/requirement.ts";
import type { Observation } from "../../src/secret-gate/observation.ts";
import type { GateHost } from "./host.ts";

/**
 * Proves a lane's credentials up to its level, those of its profiles first. Every secret is masked
 * before the first call.
 * @throws ActionError `input.invalid` when a profile requires a `backend` and none is given
 */
export async function proveCredentials(
  lane: Lane,
  allowHosts: readonly string[],
  host: GateHost,
  untilMs: number,
): Promise<Observation[]> {
  const profiles = lane.profile.map((id) => requireProfile(id, lane.backend));
  const companions = lane.secrets.flatMap(({ names }) => names).flatMap((name) => findAccess(name)?.companions ?? []);
  const secrets = [...profiles.flatMap(collectSecretVariables), ...companions.map(({ variable }) => variable)];
  for (const name of secrets) host.runner.mask(host.environment[name] ?? "");
  return prove({
    requirements: [
      ...profiles.flatMap(toProfiledRequirements),
      ...lane.secrets.map((requirement) => ({ requirement: renderRequirement(requirement), names: requirement.names })),
    ],
    level: lane.level,
    model: lane.model,
    allowHosts,
    environment: host.environment,
    now: host.now(),
    send: (request) => host.send(request, { untilMs }),
    readText: async (path) => {
      const content = await host.readIfPresent(path, CREDENTIAL_FILE_LIMIT_BYTES);
      host.runner.mask(content ?? "");
      return content;
    },
  });
}

function requireProfile(id: ProfileId, backend: Lane["backend"]): Profile {
  const profile = findProfile(id, backend);
  if (profile !== undefined) return profile;
  throw new ActionError("input.invalid", {
    what: `The profile \`${id}\` needs \`backend\`, the provider that it uses`,
    fix: "Name the provider, for example `backend: anthropic`",
  });
}
