/** How far a credential is proved, in rising order; each level includes those before it. The first three are offline. */
export const levels = ["declared", "present", "shape", "auth", "model", "completion"] as const;

export type Level = (typeof levels)[number];

/** Whether `level` proves at least as much as `other`. */
export function isAtLeast(level: Level, other: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(other);
}
