import type { Capability } from "./capability.ts";
import type { Level } from "./level.ts";
import type { BackendId, ProfileId } from "./profile-ids.ts";
import type { Requirement } from "./requirement.ts";

/** The requirements of a lane and how strictly they are judged. */
export interface Lane {
  readonly profile: readonly ProfileId[];
  readonly backend: BackendId | undefined;
  readonly secrets: readonly Requirement[];
  readonly capabilities: readonly Capability[];
  readonly level: Level;
  readonly model: string;
  readonly required: boolean;
  readonly "on-rejected": "fail" | "skip";
}

/** Keys of a lane, named like the inputs. */
export const LANE_KEYS = [
  "profile",
  "backend",
  "secrets",
  "capabilities",
  "level",
  "model",
  "required",
  "on-rejected",
] as const satisfies readonly (keyof Lane)[];

/** Whether the lane has at least one requirement. */
export function hasRequirements({ profile, secrets, capabilities }: Lane): boolean {
  return profile.length + secrets.length + capabilities.length > 0;
}
