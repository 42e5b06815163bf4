import { ActionError } from "../../src/contract/action-error.ts";
import { accessOf } from "../../src/secret-gate/profiles/access-of.ts";
import { CREDENTIAL_FILE_LIMIT_BYTES } from "../../src/secret-gate/credential-file.ts";
import type { Lane } from "../../src/secret-gate/lane.ts";
import type { Profile } from "../../src/secret-gate/profile.ts";
import type { ProfileId } from "../../src/secret-gate/profile-ids.ts";
import { requirementsOf, secretVariablesOf } from "../../src/secret-gate/profiled-requirement.ts";
import { profileOf } from "../../src/secret-gate/profiles/profiles.ts";
import { prove } from "../../src/secret-gate/proof/prove.ts";
import { nameOf } from "../../src/secret-gate/requirement.ts";
import type { Sighting } from "../../src/secret-gate/observation.ts";
import type { GateHost } from "./host.ts";

/**
 * Proves a lane's credentials as far as it asks, those of its profiles first. Every secret is masked before the first call.
 * @throws ActionError `input.invalid` when a profile needs a `backend` and none is given
 */
export async function proveCredentials(
  lane: Lane,
  allowHosts: readonly string[],
  host: GateHost,
  untilMs: number,
): Promise<Sighting[]> {
  const profiles = lane.profile.map((id) => findProfile(id, lane.backend));
  const halves = lane.secrets.flatMap(({ names }) => names).flatMap((name) => accessOf(name)?.companions ?? []);
  const secret = [...profiles.flatMap(secretVariablesOf), ...halves.map(({ variable }) => variable)];
  for (const name of secret) host.runner.mask(host.environment[name] ?? "");
  return prove({
    requirements: [
      ...profiles.flatMap(requirementsOf),
      ...lane.secrets.map((requirement) => ({ requirement: nameOf(requirement), names: requirement.names })),
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

function findProfile(id: ProfileId, backend: Lane["backend"]): Profile {
  const profile = profileOf(id, backend);
  if (profile !== undefined) return profile;
  throw new ActionError("input.invalid", {
    what: `The profile \`${id}\` needs \`backend\`, the provider it stands on`,
    fix: "Name the provider, for example `backend: anthropic`",
  });
}
