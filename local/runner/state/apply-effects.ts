import type { JobState } from "./state.ts";
import type { StepEffects } from "./step-files.ts";

/** Applies the GITHUB_ENV and GITHUB_PATH entries of a step to the steps after it. */
export function applyEffects(job: JobState, effects: StepEffects): void {
  Object.assign(job.env, effects.env);
  for (const folder of effects.path) {
    const at = job.path.indexOf(folder);
    if (at >= 0) job.path.splice(at, 1);
    job.path.unshift(folder);
  }
}
