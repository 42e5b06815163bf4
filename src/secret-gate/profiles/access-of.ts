import type { Access } from "../profile.ts";
import { profiles } from "./profiles.ts";

/** The way in that the variable opens by itself, whatever the profile; the first profile that knows it counts. */
export function accessOf(variable: string): Access | undefined {
  return profiles.flatMap(({ accesses }) => accesses).find((access) => access.variable === variable);
}
