import type { Fault } from "../../schema/delivery.ts";
import type { Reply } from "../../schema/fixture.ts";
import type { Wishes } from "../core/delivery-options.ts";
import { drawFrom } from "../generate/seeded-random.ts";
import type { Protocol } from "../core/protocol.ts";
import type { WireAnswer, WireError } from "../wire/wire.ts";
import type { Question } from "../core/request-context.ts";

/**
 * How a reply shall arrive: as the request's headers ask, or its fixture says, or the server's own setting; `undefined` for as fast as it can. A fault whose rate
 * does not hit this request is left out.
 */
export function wishesOf(
  { pace, fault }: Pick<Reply, "pace" | "fault">,
  { setting, stamp, asked }: Pick<Question, "setting" | "stamp" | "asked">,
  { encodeErrorEvent }: Pick<Protocol, "encodeErrorEvent">,
): Wishes | undefined {
  const chosen = asked?.pace ?? pace ?? setting.pace;
  const hit = asked?.fault ?? hitBy(fault, setting.seed, stamp.seq);
  if (Object.keys(chosen).length === 0 && hit === undefined) return undefined;
  const event = hit?.kind === "error-event" ? { errorEvent: encodeErrorEvent(errorOf(hit), stamp) } : {};
  return { pace: chosen, fault: hit, ...event };
}

/** The fault, when its rate hits the request with this number. */
export function hitBy(fault: Fault | undefined, seed: string, seq: number): Fault | undefined {
  if (fault === undefined || fault.rate === undefined) return fault;
  return drawFrom(`${seed}:${seq}:fault`)() < fault.rate ? fault : undefined;
}

/** Whether the fault puts an error in the answer's place; an answer that is no stream has no room for an `error-event`. */
export function isErrorInstead({ kind }: Fault, answer: WireAnswer): boolean {
  return kind === "status" || (kind === "error-event" && !("events" in answer));
}

/** The error of the faults `status` and `error-event`. */
export function errorOf({ status = 500, type, code, message, retryAfterMs }: Fault): WireError {
  const text = message ?? `This error was asked for by a fault of the fixture or the request.`;
  return { status, type, code, message: text, retryAfterMs };
}
