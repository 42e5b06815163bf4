import type { Level } from "./level.ts";
import type { GateReason } from "./reasons.ts";

/**
 * What was seen of one requirement: a credential, a piece of metadata or a capability. `chosen` is the variable or program that counts, `level` the
 * highest level proved. The value itself goes no further than the module that looked at it.
 */
export interface Sighting {
  readonly requirement: string;
  readonly kind: "credential" | "metadata" | "capability";
  readonly profile?: string;
  readonly chosen?: string;
  readonly level: Level;
  readonly status: "ok" | "bad" | "unknown";
  readonly reason?: GateReason;
  readonly detail: string;
  readonly version?: string;
  readonly ids?: Readonly<{ [name: string]: string }>;
}
