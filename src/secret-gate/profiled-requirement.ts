import type { Profile } from "./profile.ts";

/**
 * A credential that the lane needs. The first of `names` that holds a value counts. `requirement`
 * is its name in messages.
 */
export interface ProfiledRequirement {
  readonly requirement: string;
  readonly names: readonly [string, ...string[]];
  readonly profile?: Profile;
}

/**
 * Creates the requirement of a profile: the variables of its accesses, preferred first, without
 * duplicates.
 */
export function toProfiledRequirements(profile: Profile): ProfiledRequirement[] {
  const [first, ...rest] = profile.accesses;
  const others = new Set(rest.map(({ variable }) => variable));
  others.delete(first.variable);
  const names = [first.variable, ...others] as const;
  return [{ requirement: names.join("|"), names, profile }];
}

/**
 * Collects every variable of a profile that may hold a secret. All are masked before anything is
 * printed.
 */
export function collectSecretVariables({ accesses }: Profile): string[] {
  return [
    ...new Set(
      accesses.flatMap(({ variable, companions = [] }) => [variable, ...companions.map(({ variable }) => variable)]),
    ),
  ];
}
