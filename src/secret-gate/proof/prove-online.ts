import { hostsOf, type Unbound, whyUnbound } from "./bind-host.ts";
import { finding } from "../probes/classify.ts";
import { nextProbe } from "./next-probe.ts";
import type { Access, Finding, OnlineLevel, Probe, ProbeAnswer, ProbeFacts, ProbeRequest } from "../profile.ts";
import { safeIds } from "./safe-ids.ts";
import type { Sighting } from "../observation.ts";

/** What a credential is proved with, once nothing is wrong with it offline. */
export interface OnlineOrder {
  readonly access: Access;
  readonly value: string;
  readonly metadata: Readonly<{ [name: string]: string }>;
  readonly order: {
    readonly level: Sighting["level"];
    readonly model: string;
    readonly allowHosts: readonly string[];
    readonly environment: Readonly<{ [name: string]: string | undefined }>;
    readonly now: Date;
    readonly send: (request: ProbeRequest) => Promise<ProbeAnswer>;
  };
}

const proofs: { readonly [L in OnlineLevel]: string } = {
  auth: "the provider accepts it",
  model: "the provider gives it the model",
  completion: "the provider completed a call",
};

const unbound: { readonly [U in Unbound]: string } = {
  address: "the address it would go to is not one",
  scheme: "the address it would go to is not https; nothing was sent",
  host: "the address it would go to is neither the provider's nor in `allow-hosts`; nothing was sent",
};

/** Asks the provider level by level until the one asked for is proved or one is not; the sighting holds the last level that was. */
export async function proveOnline(first: Sighting, { access, value, metadata, order }: OnlineOrder): Promise<Sighting> {
  const companions = (access.companions ?? []).flatMap(({ variable }) => {
    const half = order.environment[variable];
    return half ? [[variable, half] as const] : [];
  });
  const credentials = { [access.variable]: value, ...Object.fromEntries(companions) };
  let facts: ProbeFacts = { credentials, metadata, model: order.model, now: order.now };
  const answers = new Map<string, Promise<ProbeAnswer>>();
  const hosts = hostsOf(access.hosts, metadata);
  let sighting = first;
  for (;;) {
    const next = nextProbe(access, sighting.level, order.level);
    if (next.kind === "reached") return sighting;
    if (next.kind === "unprovable") {
      const detail = "no call is known that proves it to the level that is asked for";
      return { ...sighting, status: "unknown", reason: "capability.unsupported", detail };
    }
    const found = await ask(next.probe, facts, { hosts, answers, allowHosts: order.allowHosts, send: order.send });
    if (found.status !== "ok") return { ...sighting, ...found };
    const secrets = [...Object.values(credentials), ...(found.grant === undefined ? [] : [found.grant])];
    const ids = { ...sighting.ids, ...safeIds(found.ids ?? {}, secrets) };
    sighting = {
      ...sighting,
      level: next.level,
      detail: proofs[next.level],
      ...(Object.keys(ids).length === 0 ? {} : { ids }),
    };
    if (found.grant !== undefined) facts = { ...facts, grant: found.grant };
  }
}

interface Means {
  readonly hosts: readonly string[];
  readonly allowHosts: readonly string[];
  /** Answers by request, so that two levels that ask the same ask once. */
  readonly answers: Map<string, Promise<ProbeAnswer>>;
  readonly send: (request: ProbeRequest) => Promise<ProbeAnswer>;
}

async function ask(probe: Probe, facts: ProbeFacts, { hosts, allowHosts, answers, send }: Means): Promise<Finding> {
  const request = await probe.request(facts);
  if (typeof request === "string") return finding("credential.shape", request);
  const why = whyUnbound(request.url, hosts, allowHosts);
  if (why !== undefined) return finding("metadata.host", unbound[why]);
  const key = JSON.stringify([request.method, request.url, request.body]);
  const known = answers.get(key) ?? send(request);
  answers.set(key, known);
  const found = probe.classify(await known, facts);
  const isRefused = found.status === "bad" && found.reason === "credential.rejected";
  return isRefused && probe.isRefusalChecked === true ? probe.classify(await send(request), facts) : found;
}
