import type { Waiver } from "../schema/waiver.ts";

/** A waiver and whether it is in force today. */
export interface JudgedWaiver extends Waiver {
  readonly isInForce: boolean;
}

/**
 * Why waivers are ignored. `isClaimed`: the workspace holds a waivers file or the workflow names
 * one, so the workflow relies on it.
 */
export interface WaiverRefusal {
  readonly text: string;
  readonly isClaimed: boolean;
}
