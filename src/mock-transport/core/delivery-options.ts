import type { Fault, Pace } from "../../schema/delivery.ts";
import type { Piece } from "../wire/wire.ts";

/** How the answer shall arrive. `fault` is one that hits this answer, whatever its rate; `errorEvent` is the provider's own event for the fault `error-event`. */
export interface Wishes {
  readonly pace: Pace;
  readonly fault: Fault | undefined;
  readonly errorEvent?: Piece;
}
