import { isAtLeast, type Level } from "../level.ts";
import { type Access, type OnlineLevel, onlineLevels, type Probe } from "../profile.ts";

/** The next call that proves more, or why there is none: the level is reached, or nothing is known that proves it. */
export type NextProbe =
  | { readonly kind: "probe"; readonly level: OnlineLevel; readonly probe: Probe }
  | { readonly kind: "reached" }
  | { readonly kind: "unprovable" };

/**
 * What to ask next of an access whose `reached` level is proved, to reach `level`. A service is proved whole by `auth`. A level without a call of its
 * own is proved by the next one up that has one and is asked for.
 */
export function nextProbe({ kind, probes }: Access, reached: Level, level: Level): NextProbe {
  const wanted = kind === "service" && isAtLeast(level, "auth") ? "auth" : level;
  if (isAtLeast(reached, wanted)) return { kind: "reached" };
  for (const next of onlineLevels) {
    const probe = probes[next];
    if (isAtLeast(reached, next) || probe === undefined || !isAtLeast(wanted, next)) continue;
    return { kind: "probe", level: next, probe };
  }
  return { kind: "unprovable" };
}
