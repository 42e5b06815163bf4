import type { Level } from "./level.ts";
import type { GateReason } from "./reasons.ts";

/**
 * The result of checking one requirement: a credential, its metadata or a capability. `chosen` is
 * the variable or program that counts, `level` the highest level proved. An observation never
 * contains the value.
 */
export interface Observation {
  readonly requirement: string;
  readonly kind: "credential" | "metadata" | "capability";
  readonly profile?: string;
  readonly chosen?: string;
  readonly level: Level;
  readonly status: "ok" | "bad" | "unknown";
  readonly reason?: GateReason;
  readonly detail: string;
  readonly version?: string;
  readonly ids?: { readonly [name: string]: string };
}
