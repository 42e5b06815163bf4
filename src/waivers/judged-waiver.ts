import type { Waiver } from "../schema/waiver.ts";

/** A waiver and whether it still excuses anything today. */
export interface JudgedWaiver extends Waiver {
  readonly isInForce: boolean;
}

/** Why no waiver is honoured. `isClaimed`: the workspace holds a waivers file, or the workflow names one, so that somebody counts on it. */
export interface WaiverRefusal {
  readonly text: string;
  readonly isClaimed: boolean;
}
