import type { Capability } from "./capability.ts";
import type { Level } from "./level.ts";
import type { BackendId, ProfileId } from "./profile-ids.ts";
import type { Requirement } from "./requirement.ts";

/** What one lane needs before it may run, and how strictly it is judged. */
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

/** The keys of a lane, spelled as the inputs they are. */
export const laneKeys = [
  "profile",
  "backend",
  "secrets",
  "capabilities",
  "level",
  "model",
  "required",
  "on-rejected",
] as const satisfies readonly (keyof Lane)[];

/** Whether the lane names anything that can be judged. */
export function hasRequirements({ profile, secrets, capabilities }: Lane): boolean {
  return profile.length + secrets.length + capabilities.length > 0;
}
