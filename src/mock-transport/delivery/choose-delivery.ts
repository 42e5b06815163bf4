import type { Fault } from "../../schema/delivery.ts";
import type { Reply } from "../../schema/fixture.ts";
import type { DeliveryOptions } from "../core/delivery-options.ts";
import { createSeededRandom } from "../generate/seeded-random.ts";
import type { Protocol } from "../core/protocol.ts";
import type { WireAnswer, WireError } from "../wire/wire.ts";
import type { RequestContext } from "../core/request-context.ts";

/**
 * Chooses the pace and the fault of a reply: those of the control headers, then those of the
 * fixture, then the pace of the server. Returns `undefined` when the reply is sent at once. A fault
 * whose rate does not hit this request is left out.
 */
export function chooseDelivery(
  { pace, fault }: Pick<Reply, "pace" | "fault">,
  context: Pick<RequestContext, "config" | "meta" | "controlHeaders">,
  { encodeErrorEvent }: Pick<Protocol, "encodeErrorEvent">,
): DeliveryOptions | undefined {
  const chosen = context.controlHeaders?.pace ?? pace ?? context.config.pace;
  const hit = context.controlHeaders?.fault ?? selectFault(fault, context.config.seed, context.meta.seq);
  if (Object.keys(chosen).length === 0 && hit === undefined) return undefined;
  const event = hit?.kind === "error-event" ? { errorEvent: encodeErrorEvent(toWireError(hit), context.meta) } : {};
  return { pace: chosen, fault: hit, ...event };
}

/** Returns the fault when its rate hits the request with this number. */
export function selectFault(fault: Fault | undefined, seed: string, seq: number): Fault | undefined {
  if (fault === undefined || fault.rate === undefined) return fault;
  return createSeededRandom(`${seed}:${seq}:fault`)() < fault.rate ? fault : undefined;
}

/**
 * Whether the fault replaces the answer with an error; without a stream, `error-event` does as
 * well.
 */
export function isErrorReplacement({ kind }: Fault, answer: WireAnswer): boolean {
  return kind === "status" || (kind === "error-event" && !("events" in answer));
}

/** Returns the error of the faults `status` and `error-event`. */
export function toWireError({ status = 500, type, code, message, retryAfterMs }: Fault): WireError {
  const text = message ?? "This error was requested by a fault of the fixture or the request.";
  return { status, type, code, message: text, retryAfterMs };
}
