/**
 * Where answers come from. `replay`: fixtures only; `auto`: fixtures, and synthesized replies for
 * requests that match none; `record` and `forward`: a real provider, with or without recording its
 * answers as fixtures.
 */
export const MODES = ["replay", "auto", "record", "forward"] as const;

/** One of `MODES`. */
export type Mode = (typeof MODES)[number];

/** The kind of lane that a mode makes of its job. */
export function toLaneKind(mode: Mode): "no-model" | "model-backed" {
  return mode === "replay" || mode === "auto" ? "no-model" : "model-backed";
}
