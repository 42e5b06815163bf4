import type { Profile } from "./profile.ts";

/** A credential the lane needs: the first of `names` that holds a value counts. `requirement` is how it stands in messages. */
export interface ProfiledRequirement {
  readonly requirement: string;
  readonly names: readonly [string, ...string[]];
  readonly profile?: Profile;
}

/** The one requirement of a profile: the variables of its ways in, best first, without repeats. */
export function requirementsOf(profile: Profile): ProfiledRequirement[] {
  const [first, ...rest] = profile.accesses;
  const others = new Set(rest.map(({ variable }) => variable));
  others.delete(first.variable);
  const names = [first.variable, ...others] as const;
  return [{ requirement: names.join("|"), names, profile }];
}

/** Every variable of a profile that may hold a secret; all are to be masked before anything is said. */
export function secretVariablesOf({ accesses }: Profile): string[] {
  return [
    ...new Set(
      accesses.flatMap(({ variable, companions = [] }) => [variable, ...companions.map(({ variable }) => variable)]),
    ),
  ];
}
