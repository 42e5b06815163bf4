import type { Level } from "./level.ts";
import type { ProbeAnswer, ProbeRequest } from "./profile.ts";
import type { ProfiledRequirement } from "./profiled-requirement.ts";
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
 * the first that is not proved ends it. Nothing is sent before all that can be judged offline is right.
 */
export async function prove(_order: ProveOrder): Promise<Sighting[]> {
  throw new Error("not yet");
}
