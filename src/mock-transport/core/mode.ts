/**
 * Where answers come from. `replay`: fixtures alone; `auto`: fixtures, and made-up replies for what they do not match; `record` and `forward`: a real provider, with
 * or without fixtures made of its answers.
 */
export const modes = ["replay", "auto", "record", "forward"] as const;

export type Mode = (typeof modes)[number];

/** The kind of lane that a mode makes of its job: a model answers, or none does. */
export function laneOf(mode: Mode): "no-model" | "model-backed" {
  return mode === "replay" || mode === "auto" ? "no-model" : "model-backed";
}
