import { isAtLeast, type Level } from "../level.ts";
import { type Access, ONLINE_LEVELS, type OnlineLevel, type Probe } from "../profile.ts";

/** The next probe, or why there is none: the level is reached, or no call proves it. */
export type NextProbe =
  | { readonly kind: "probe"; readonly level: OnlineLevel; readonly probe: Probe }
  | { readonly kind: "reached" }
  | { readonly kind: "unprovable" };

/**
 * Finds the probe that follows the `reached` level on the way to `level`. `auth` proves everything
 * for a service. A level without its own call is proved by the next higher requested level that has
 * one.
 */
export function findNextProbe({ kind, probes }: Access, reached: Level, level: Level): NextProbe {
  const wanted = kind === "service" && isAtLeast(level, "auth") ? "auth" : level;
  if (isAtLeast(reached, wanted)) return { kind: "reached" };
  for (const next of ONLINE_LEVELS) {
    const probe = probes[next];
    if (isAtLeast(reached, next) || probe === undefined || !isAtLeast(wanted, next)) continue;
    return { kind: "probe", level: next, probe };
  }
  return { kind: "unprovable" };
}
