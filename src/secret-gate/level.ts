/**
 * Levels of proof in ascending order. Each level includes those before it; the first three are
 * offline.
 */
const LEVELS = ["declared", "present", "shape", "auth", "model", "completion"] as const;

export type Level = (typeof LEVELS)[number];

/** Whether `level` proves at least as much as `other`. */
export function isAtLeast(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(other);
}
