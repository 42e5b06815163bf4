import type { Fault } from "../../schema/delivery.ts";
import { WAIT_LIMIT_MS } from "../../schema/delivery-bounds.ts";
import { halfOf, isRead, malformed, withBadUtf8 } from "./corrupt.ts";
import type { Delivery } from "./plan-delivery.ts";
import type { Piece, WireAnswer } from "../wire/wire.ts";

/** What a fault leaves of an answer: the pieces that are sent, and how it ends. */
export interface Ruin {
  readonly pieces: readonly Piece[];
  readonly end: Delivery["end"];
}

const whole = { how: "whole", afterMs: 0 } as const;

/** What the fault leaves of an answer that begins; `errorEvent` is what the fault `error-event` ends a stream with. */
export function planFault(answer: WireAnswer, fault: Fault, errorEvent: Piece | undefined): Ruin {
  if ("events" in answer) return ruinStream(answer.events, fault, errorEvent);
  return ruinBody(answer.body, fault);
}

function ruinStream(events: readonly Piece[], fault: Fault, errorEvent: Piece | undefined): Ruin {
  // The last event never arrives whole: without it the stream would be none that went wrong.
  const first = Math.min(afterEvents(fault), Math.max(0, events.length - 1));
  const before = events.slice(0, first);
  switch (fault.kind) {
    case "cut":
      return { pieces: before, end: whole };
    case "truncated-frame":
      return { pieces: [...before, halfOf(events[first] ?? "")], end: whole };
    case "error-event":
      return { pieces: [...before, ...(errorEvent === undefined ? [] : [errorEvent])], end: whole };
    case "malformed-event":
      return { pieces: damaged(events, first, (event) => (isRead(event) ? malformed(event) : undefined)), end: whole };
    case "bad-utf8":
      return { pieces: damaged(events, first, withBadUtf8), end: whole };
    default:
      return { pieces: before, end: endOf(fault) };
  }
}

/** A body is one event: half of it arrives, or all of it damaged, or none of it when nothing shall come before the fault. It may be the error that is the fault itself. */
function ruinBody(body: Piece, fault: Fault): Ruin {
  const half = afterEvents(fault) === 0 ? [] : [halfOf(body)];
  switch (fault.kind) {
    case "status":
    case "error-event":
      return { pieces: [body], end: whole };
    case "cut":
    case "truncated-frame":
      return { pieces: half, end: { how: "cut", afterMs: 0 } };
    case "malformed-event":
      return { pieces: [malformed(body)], end: whole };
    case "bad-utf8":
      return { pieces: [withBadUtf8(body) ?? body], end: whole };
    default:
      return { pieces: half, end: endOf(fault) };
  }
}

function afterEvents({ kind, afterEvents }: Fault): number {
  return afterEvents ?? (kind === "reset-after-headers" ? 0 : 1);
}

/** The end of what breaks off: at once, or for a stall after nothing came for so long. */
function endOf({ kind, limitMs = WAIT_LIMIT_MS }: Fault): Delivery["end"] {
  return { how: "reset", afterMs: kind === "stall" ? limitMs : 0 };
}

/** The events with the first one damaged, from the given place on, that can be; the last one before it when none can. */
function damaged(events: readonly Piece[], first: number, damage: (event: Piece) => Piece | undefined): Piece[] {
  const places = events.map((_, place) => place);
  for (const place of [...places.slice(first), ...places.slice(0, first).toReversed()]) {
    const event = damage(events[place] ?? "");
    if (event !== undefined) return events.with(place, event);
  }
  return [...events];
}
