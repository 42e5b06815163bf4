import type { Fault, Pace } from "../../schema/delivery.ts";
import type { Chunk } from "../wire/wire.ts";

/**
 * How an answer is delivered. `fault` applies to this answer, its rate is already decided;
 * `errorEvent` is the provider's event for the fault `error-event`.
 */
export interface DeliveryOptions {
  readonly pace: Pace;
  readonly fault: Fault | undefined;
  readonly errorEvent?: Chunk;
}
