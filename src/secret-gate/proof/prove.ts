import { findAccess } from "../profiles/profiles.ts";
import { checkHost, resolveHosts } from "./check-host.ts";
import { isAtLeast, type Level } from "../level.ts";
import { checkCompanions, checkModel, checkOffline } from "../offline/check-offline.ts";
import type { Access, ProbeAnswer, ProbeRequest } from "../profile.ts";
import type { ProfiledRequirement } from "../profiled-requirement.ts";
import { proveOnline } from "./prove-online.ts";
import { isCredentialPath } from "../offline/find-known-access.ts";
import { readMetadata } from "./read-metadata.ts";
import type { Observation } from "../observation.ts";

/** Requirements, the level to prove, and the means to prove it. */
export interface ProveOptions {
  readonly requirements: readonly ProfiledRequirement[];
  readonly level: Level;
  /** The requested model. Required from level `model` on for credentials of models. */
  readonly model: string;
  /**
   * Hosts, with or without a port, that credentials may be sent to in addition to those of their
   * profiles.
   */
  readonly allowHosts: readonly string[];
  readonly environment: { readonly [name: string]: string | undefined };
  readonly now: Date;
  readonly send: (request: ProbeRequest) => Promise<ProbeAnswer>;
  /** Reads the text of a file that a variable names. Required where a credential may be a file. */
  readonly readText?: (path: string) => Promise<string | undefined>;
}

/**
 * Checks each requirement in declared order: the credential, then its companions and metadata.
 * Levels are proved one by one, and the first failure ends the proof. Nothing is sent for a
 * requirement before all of its offline checks pass.
 */
export async function prove(options: ProveOptions): Promise<Observation[]> {
  const observations = await Promise.all(options.requirements.map((requirement) => proveOne(requirement, options)));
  return observations.flat();
}

async function proveOne(
  { requirement, names, profile }: ProfiledRequirement,
  options: ProveOptions,
): Promise<Observation[]> {
  const { environment, level, model } = options;
  const profileFields = profile === undefined ? {} : { profile: profile.id };
  const observed = { requirement, kind: "credential", ...profileFields } as const;
  if (level === "declared") return [{ ...observed, level, status: "ok", detail: "declared" }];
  const chosen = names.find((name) => (environment[name] ?? "") !== "");
  if (chosen === undefined)
    return [{ ...observed, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" }];
  const access = profile?.accesses.find(({ variable }) => variable === chosen) ?? findAccess(chosen);
  const value = await readCredential(chosen, options);
  if (value === undefined) {
    const detail = "it names a file that cannot be read; check the path";
    return [{ ...observed, chosen, level: "present", status: "bad", reason: "credential.shape", detail }];
  }
  const metadata = readMetadata(access?.metadata ?? [], environment, level, profile?.id);
  const first = checkOffline(
    { ...observed, chosen },
    value,
    level,
    access !== undefined && isForGateway(access, metadata.values),
  );
  // A bare name has no further requirements until it is sent to a provider.
  if (profile === undefined && !isAtLeast(level, "auth")) return [first];
  const others = [
    ...(access === undefined ? [] : checkCompanions(access, value, environment, { level, ...profileFields })),
    ...metadata.observations,
    ...checkModel(access, profile?.modelFrom ?? "model", { level, model, ...profileFields }),
  ];
  const isValid = [first, ...others].every(({ status }) => status === "ok");
  if (!isValid || !isAtLeast(level, "auth")) return [first, ...others];
  if (access !== undefined)
    return [await proveOnline(first, { access, value, metadata: metadata.values, options }), ...others];
  const detail = "no known call proves it beyond its shape";
  return [{ ...first, status: "unknown", reason: "capability.unsupported", detail }];
}

/** Whether the workflow sends the credential to a host other than its vendor's. */
function isForGateway({ hosts }: Access, values: { readonly [name: string]: string }): boolean {
  const { base = "" } = values;
  return base !== "" && checkHost(base, resolveHosts(hosts, values), []) === "host";
}

/**
 * Reads the variable's value, or the file that it names. Returns `undefined` when the file cannot
 * be read.
 */
async function readCredential(variable: string, { environment, readText }: ProveOptions): Promise<string | undefined> {
  const value = environment[variable] ?? "";
  return readText !== undefined && isCredentialPath(variable, value) ? await readText(value) : value;
}
