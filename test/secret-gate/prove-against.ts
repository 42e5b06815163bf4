import { nodeSendRequest, type SendRuntime } from "../../actions/_runtime/network/node-send-request.ts";
import type { Level } from "../../src/secret-gate/level.ts";
import type { BackendId, ProfileId } from "../../src/secret-gate/profile-ids.ts";
import { toProfiledRequirements } from "../../src/secret-gate/profiled-requirement.ts";
import { findProfile } from "../../src/secret-gate/profiles/profiles.ts";
import { prove } from "../../src/secret-gate/proof/prove.ts";
import type { Observation } from "../../src/secret-gate/observation.ts";
import type { startFakeProviders } from "./fake-providers.ts";
import { MODEL } from "./good-answers.ts";
import { metadata } from "./sample-credentials.ts";

/**
 * Clock and random source of tests: no delays, and attempts that a busy machine does not time out.
 */
const TEST_RUNTIME: SendRuntime = {
  nowMs: Date.now,
  sleep: async () => undefined,
  random: () => 0,
  attemptTimeoutMs: 5_000,
};

export interface ProveCase {
  readonly profile: ProfileId;
  readonly backend?: BackendId;
  readonly environment: { readonly [name: string]: string };
  readonly level: Level;
  readonly model?: string;
  readonly allowHosts?: readonly string[];
  /** Maximum time of one attempt, in milliseconds. */
  readonly attemptTimeoutMs?: number;
}

/** Proves one profile against the fake providers with the real client. */
export async function proveAgainst(
  fake: Awaited<ReturnType<typeof startFakeProviders>>,
  {
    profile,
    backend,
    environment,
    level,
    model = MODEL,
    allowHosts = [],
    attemptTimeoutMs = TEST_RUNTIME.attemptTimeoutMs,
  }: ProveCase,
): Promise<readonly Observation[]> {
  const found = findProfile(profile, backend);
  if (found === undefined) throw new Error(`no profile ${profile}`);
  const send = nodeSendRequest({}, { ...TEST_RUNTIME, attemptTimeoutMs });
  return prove({
    requirements: toProfiledRequirements(found),
    level,
    model,
    allowHosts,
    environment: { ...metadata, ...environment },
    now: new Date("2026-11-21T00:00:00Z"),
    send: (request) => send({ ...request, url: fake.standIn(request.url) }, { untilMs: Date.now() + 15_000 }),
  });
}
