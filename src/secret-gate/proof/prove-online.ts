import { checkHost, type HostProblem, resolveHosts } from "./check-host.ts";
import { createResult } from "../probes/classify.ts";
import { findNextProbe } from "./find-next-probe.ts";
import type { Access, OnlineLevel, Probe, ProbeAnswer, ProbeFacts, ProbeRequest, ProbeResult } from "../profile.ts";
import { filterSafeIds } from "./filter-safe-ids.ts";
import type { Observation } from "../observation.ts";

/** Options of the calls for a credential that passed all offline checks. */
export interface OnlineOptions {
  readonly access: Access;
  readonly value: string;
  readonly metadata: { readonly [name: string]: string };
  readonly options: {
    readonly level: Observation["level"];
    readonly model: string;
    readonly allowHosts: readonly string[];
    readonly environment: { readonly [name: string]: string | undefined };
    readonly now: Date;
    readonly send: (request: ProbeRequest) => Promise<ProbeAnswer>;
  };
}

const PROVED_DETAILS: { readonly [L in OnlineLevel]: string } = {
  auth: "the provider accepts it",
  model: "the provider gives it access to the model",
  completion: "the provider completed a call",
};

const HOST_PROBLEM_DETAILS: { readonly [U in HostProblem]: string } = {
  address: "the target address is invalid",
  scheme: "the target address does not use https; nothing was sent",
  host: "the target host is neither the provider's nor in `allow-hosts`; nothing was sent",
};

/**
 * Proves the levels one by one until the requested level is proved or one fails. The observation
 * holds the last level that was proved.
 */
export async function proveOnline(
  first: Observation,
  { access, value, metadata, options }: OnlineOptions,
): Promise<Observation> {
  const companions = (access.companions ?? []).flatMap(({ variable }) => {
    const companion = options.environment[variable];
    return companion ? [[variable, companion] as const] : [];
  });
  const credentials = { [access.variable]: value, ...Object.fromEntries(companions) };
  let facts: ProbeFacts = { credentials, metadata, model: options.model, now: options.now };
  const answers = new Map<string, Promise<ProbeAnswer>>();
  const hosts = resolveHosts(access.hosts, metadata);
  let observation = first;
  for (;;) {
    const next = findNextProbe(access, observation.level, options.level);
    if (next.kind === "reached") return observation;
    if (next.kind === "unprovable") {
      const detail = "no known call proves it up to the requested level";
      return { ...observation, status: "unknown", reason: "capability.unsupported", detail };
    }
    const result = await runProbe(next.probe, facts, {
      hosts,
      answers,
      allowHosts: options.allowHosts,
      send: options.send,
    });
    if (result.status !== "ok") return { ...observation, ...result };
    const secrets = [...Object.values(credentials), ...(result.grant === undefined ? [] : [result.grant])];
    const ids = { ...observation.ids, ...filterSafeIds(result.ids ?? {}, secrets) };
    observation = {
      ...observation,
      level: next.level,
      detail: PROVED_DETAILS[next.level],
      ...(Object.keys(ids).length === 0 ? {} : { ids }),
    };
    if (result.grant !== undefined) facts = { ...facts, grant: result.grant };
  }
}

interface ProbeOptions {
  readonly hosts: readonly string[];
  readonly allowHosts: readonly string[];
  /** Answers by request, so that levels with the same request share one call. */
  readonly answers: Map<string, Promise<ProbeAnswer>>;
  readonly send: (request: ProbeRequest) => Promise<ProbeAnswer>;
}

async function runProbe(
  probe: Probe,
  facts: ProbeFacts,
  { hosts, allowHosts, answers, send }: ProbeOptions,
): Promise<ProbeResult> {
  const request = await probe.request(facts);
  if (typeof request === "string") return createResult("credential.shape", request);
  const why = checkHost(request.url, hosts, allowHosts);
  if (why !== undefined) return createResult("metadata.host", HOST_PROBLEM_DETAILS[why]);
  const key = JSON.stringify([request.method, request.url, request.body]);
  const known = answers.get(key) ?? send(request);
  answers.set(key, known);
  const result = probe.classify(await known, facts);
  const isRejected = result.status === "bad" && result.reason === "credential.rejected";
  return isRejected && probe.isRejectionRetried === true ? probe.classify(await send(request), facts) : result;
}
