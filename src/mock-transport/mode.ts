/**
 * Where answers come from. `replay`: fixtures alone; `auto`: fixtures, and made-up replies for what they do not match; `record` and `forward`: a real provider, with
 * or without fixtures made of its answers.
 */
export const modes = ["replay", "auto", "record", "forward"] as const;

export type Mode = (typeof modes)[number];
