import { accessOf } from "../profiles/access-of.ts";
import { hostsOf, whyUnbound } from "./bind-host.ts";
import { isAtLeast, type Level } from "../level.ts";
import { lookAt, lookAtCompanions, lookForModel } from "../offline/check-offline.ts";
import type { Access, ProbeAnswer, ProbeRequest } from "../profile.ts";
import type { ProfiledRequirement } from "../profiled-requirement.ts";
import { proveOnline } from "./prove-online.ts";
import { isCredentialPath } from "../offline/providers.ts";
import { readMetadata } from "./read-metadata.ts";
import type { Sighting } from "../observation.ts";

/** What is to be proved, how far, and by which means. */
export interface ProveOrder {
  readonly requirements: readonly ProfiledRequirement[];
  readonly level: Level;
  /** The model asked for; needed from level `model` on by credentials of models. */
  readonly model: string;
  /** Hosts, with or without a port, that credentials may be sent to beside those bound to the profiles. */
  readonly allowHosts: readonly string[];
  readonly environment: Readonly<{ [name: string]: string | undefined }>;
  readonly now: Date;
  readonly send: (request: ProbeRequest) => Promise<ProbeAnswer>;
  /** The text of a file that a variable names, or `undefined`; needed where a credential may be a file. */
  readonly readText?: (path: string) => Promise<string | undefined>;
}

/**
 * What was seen of each requirement, in declared order: the credential, then its companions and metadata. Levels are proved one by one, and
 * the first that is not proved ends it. Nothing is sent of a requirement before all that can be judged of it offline is right.
 */
export async function prove(order: ProveOrder): Promise<Sighting[]> {
  const sightings = await Promise.all(order.requirements.map((requirement) => proveOne(requirement, order)));
  return sightings.flat();
}

async function proveOne({ requirement, names, profile }: ProfiledRequirement, order: ProveOrder): Promise<Sighting[]> {
  const { environment, level, model } = order;
  const whose = profile === undefined ? {} : { profile: profile.id };
  const seen = { requirement, kind: "credential", ...whose } as const;
  if (level === "declared") return [{ ...seen, level, status: "ok", detail: "declared" }];
  const chosen = names.find((name) => (environment[name] ?? "") !== "");
  if (chosen === undefined)
    return [{ ...seen, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" }];
  const access = profile?.accesses.find(({ variable }) => variable === chosen) ?? accessOf(chosen);
  const value = await readCredential(chosen, order);
  if (value === undefined) {
    const detail = "it names a file that cannot be read; check the path";
    return [{ ...seen, chosen, level: "present", status: "bad", reason: "credential.shape", detail }];
  }
  const metadata = readMetadata(access?.metadata ?? [], environment, level, profile?.id);
  const first = lookAt(
    { ...seen, chosen },
    value,
    level,
    access !== undefined && isForGateway(access, metadata.values),
  );
  // A bare name asks for itself alone, until it has to be sent somewhere.
  if (profile === undefined && !isAtLeast(level, "auth")) return [first];
  const others = [
    ...(access === undefined ? [] : lookAtCompanions(access, value, environment, { level, ...whose })),
    ...metadata.sightings,
    ...lookForModel(access, profile?.modelFrom ?? "model", { level, model, ...whose }),
  ];
  const isSound = [first, ...others].every(({ status }) => status === "ok");
  if (!isSound || !isAtLeast(level, "auth")) return [first, ...others];
  if (access !== undefined)
    return [await proveOnline(first, { access, value, metadata: metadata.values, order }), ...others];
  const detail = "no call is known that proves it beyond its shape";
  return [{ ...first, status: "unknown", reason: "capability.unsupported", detail }];
}

/** Whether the workflow sends the credential to a host that is not its vendor's. */
function isForGateway({ hosts }: Access, values: Readonly<{ [name: string]: string }>): boolean {
  const { base = "" } = values;
  return base !== "" && whyUnbound(base, hostsOf(hosts, values), []) === "host";
}

/** The variable's value, or what stands in the file that it names; `undefined` when that cannot be read. */
async function readCredential(variable: string, { environment, readText }: ProveOrder): Promise<string | undefined> {
  const value = environment[variable] ?? "";
  return readText !== undefined && isCredentialPath(variable, value) ? await readText(value) : value;
}
