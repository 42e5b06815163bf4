import { nodeSendRequest, type SendMeans } from "../../actions/_runtime/network/node-send-request.ts";
import type { Level } from "../../src/secret-gate/level.ts";
import type { BackendId, ProfileId } from "../../src/secret-gate/profile-ids.ts";
import { requirementsOf } from "../../src/secret-gate/profiled-requirement.ts";
import { profileOf } from "../../src/secret-gate/profiles/profiles.ts";
import { prove } from "../../src/secret-gate/proof/prove.ts";
import type { Sighting } from "../../src/secret-gate/observation.ts";
import type { startFakeProviders } from "./fake-providers.ts";
import { MODEL } from "./good-answers.ts";
import { metadata } from "./sample-credentials.ts";

/** Time and chance of tests: no pauses; tries that a busy machine does not cut off, unless a test waits for silence. */
const means: SendMeans = { nowMs: Date.now, sleep: async () => undefined, random: () => 0, tryMs: 5_000 };

export interface Trial {
  readonly profile: ProfileId;
  readonly backend?: BackendId;
  readonly environment: Readonly<{ [name: string]: string }>;
  readonly level: Level;
  readonly model?: string;
  readonly allowHosts?: readonly string[];
  /** How long one try may take, in milliseconds. */
  readonly tryMs?: number;
}

/** Proves one profile against the fake providers, through the port that real runs send with. */
export async function proveAgainst(
  fake: Awaited<ReturnType<typeof startFakeProviders>>,
  { profile, backend, environment, level, model = MODEL, allowHosts = [], tryMs = means.tryMs }: Trial,
): Promise<readonly Sighting[]> {
  const found = profileOf(profile, backend);
  if (found === undefined) throw new Error(`no profile ${profile}`);
  const send = nodeSendRequest({}, { ...means, tryMs });
  return prove({
    requirements: requirementsOf(found),
    level,
    model,
    allowHosts,
    environment: { ...metadata, ...environment },
    now: new Date("2026-11-21T00:00:00Z"),
    send: (request) => send({ ...request, url: fake.standIn(request.url) }, { untilMs: Date.now() + 15_000 }),
  });
}
