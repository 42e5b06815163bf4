import { inspect } from "./inspect.ts";
import { isAtLeast, type Level } from "./level.ts";
import type { Access, ProbeAnswer, ProbeRequest } from "./profile.ts";
import type { ProfiledRequirement } from "./profiled-requirement.ts";
import { proveOnline } from "./prove-online.ts";
import { accessOf } from "./providers.ts";
import { readMetadata } from "./read-metadata.ts";
import type { Sighting } from "./sighting.ts";

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
  const chosen = names.find((name) => (environment[name] ?? "") !== "");
  const seen = { requirement, kind: "credential", ...(profile === undefined ? {} : { profile: profile.id }) } as const;
  if (level === "declared") return [{ ...seen, level, status: "ok", detail: "declared" }];
  if (chosen === undefined)
    return [{ ...seen, level: "declared", status: "bad", reason: "credential.missing", detail: "no value" }];
  const access = profile?.accesses.find(({ variable }) => variable === chosen) ?? accessOf(chosen);
  const value = await valueOf(chosen, access, order);
  const first: Sighting =
    value === undefined
      ? {
          ...seen,
          chosen,
          level: "present",
          status: "bad",
          reason: "credential.shape",
          detail: "it names a file that cannot be read; check the path",
        }
      : offline({ ...seen, chosen }, value, level);
  const { values, sightings } = readMetadata(access?.metadata ?? [], environment, level, profile?.id);
  const companions = value === undefined ? [] : companionsOf(access, value, order, profile?.id);
  const others = [
    ...companions,
    ...sightings,
    ...modelOf(access, profile?.modelFrom ?? "model", { level, model }, profile?.id),
  ];
  const isSound = [first, ...others].every(({ status }) => status === "ok");
  if (value === undefined || !isSound || !isAtLeast(level, "auth")) return [first, ...others];
  if (access === undefined)
    return [
      {
        ...first,
        status: "unknown",
        reason: "capability.unsupported",
        detail: "no call is known that proves it beyond its shape",
      },
    ];
  return [await proveOnline(first, { access, value, metadata: values, order }), ...others];
}

/** The variable's value, or what stands in the file that it names. */
async function valueOf(variable: string, access: Access | undefined, { environment, readText }: ProveOrder) {
  const value = environment[variable] ?? "";
  if (
    access?.isFile !== true ||
    readText === undefined ||
    !/^(?:\/|~|\.{0,2}\/|[A-Za-z]:\\|[\w.-]+\.json$)/.test(value)
  )
    return value;
  return await readText(value);
}

function offline(
  seen: Omit<Sighting, "level" | "status" | "detail"> & { readonly chosen: string },
  value: string,
  level: Level,
): Sighting {
  const problem = inspect(seen.chosen, value);
  if (problem?.reason === "credential.missing") return { ...seen, level: "declared", status: "bad", ...problem };
  if (!isAtLeast(level, "shape")) return { ...seen, level: "present", status: "ok", detail: "present" };
  if (problem !== undefined) return { ...seen, level: "present", status: "bad", ...problem };
  return { ...seen, level: "shape", status: "ok", detail: "present, of the right shape" };
}

function companionsOf(
  access: Access | undefined,
  value: string,
  { environment, level }: ProveOrder,
  profile?: string,
): Sighting[] {
  return (access?.companions ?? [])
    .filter(({ variable, neededWhen }) => neededWhen.test(value) || (environment[variable] ?? "") !== "")
    .map(({ variable }): Sighting => {
      const seen = {
        requirement: variable,
        kind: "credential",
        ...(profile === undefined ? {} : { profile }),
      } as const;
      const half = environment[variable] ?? "";
      return half === ""
        ? {
            ...seen,
            level: "declared",
            status: "bad",
            reason: "credential.missing",
            detail: `no value; it belongs to \`${access?.variable}\``,
          }
        : offline({ ...seen, chosen: variable }, half, level);
    });
}

function modelOf(
  access: Access | undefined,
  from: Level,
  { level, model }: { readonly level: Level; readonly model: string },
  profile?: string,
): Sighting[] {
  if (access?.kind !== "model" || !isAtLeast(level, from) || model !== "") return [];
  const seen = { requirement: "model", kind: "metadata", ...(profile === undefined ? {} : { profile }) } as const;
  return [
    { ...seen, level: "declared", status: "bad", reason: "metadata.missing", detail: "the input `model` is empty" },
  ];
}
