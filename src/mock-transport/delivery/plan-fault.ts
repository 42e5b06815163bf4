import type { Fault } from "../../schema/delivery.ts";
import { WAIT_LIMIT_MS } from "../../schema/fixture-bounds.ts";
import { takeFirstHalf, isReadByClients, corruptSyntax, corruptUtf8 } from "./corrupt.ts";
import type { Delivery } from "../core/delivery.ts";
import type { Chunk, WireAnswer } from "../wire/wire.ts";

/** A corrupted answer: the chunks that are sent, and how it ends. */
export interface CorruptedAnswer {
  readonly chunks: readonly Chunk[];
  readonly end: Delivery["end"];
}

const WHOLE = { how: "whole", afterMs: 0 } as const;

/** Applies a fault to an answer; `errorEvent` ends a stream with the fault `error-event`. */
export function planFault(answer: WireAnswer, fault: Fault, errorEvent: Chunk | undefined): CorruptedAnswer {
  if ("events" in answer) return corruptStream(answer.events, fault, errorEvent);
  return corruptBody(answer.body, fault);
}

function corruptStream(events: readonly Chunk[], fault: Fault, errorEvent: Chunk | undefined): CorruptedAnswer {
  // The last event is never sent whole: with it, the stream would be complete.
  const first = Math.min(countWholeEvents(fault), Math.max(0, events.length - 1));
  const before = events.slice(0, first);
  switch (fault.kind) {
    case "cut":
      return { chunks: before, end: WHOLE };
    case "truncated-frame":
      return { chunks: [...before, takeFirstHalf(events[first] ?? "")], end: WHOLE };
    case "error-event":
      return { chunks: [...before, ...(errorEvent === undefined ? [] : [errorEvent])], end: WHOLE };
    case "malformed-event":
      return {
        chunks: corruptFirst(events, first, (event) => (isReadByClients(event) ? corruptSyntax(event) : undefined)),
        end: WHOLE,
      };
    case "bad-utf8":
      return { chunks: corruptFirst(events, first, corruptUtf8), end: WHOLE };
    case "status":
    case "reset-before-headers":
    case "reset-after-headers":
    case "stall":
      return { chunks: before, end: toReset(fault) };
  }
}

/**
 * A body counts as one event: half of it is sent, all of it corrupted, or nothing with
 * `afterEvents: 0`. With `status` and `error-event` the body is the error itself.
 */
function corruptBody(body: Chunk, fault: Fault): CorruptedAnswer {
  const half = countWholeEvents(fault) === 0 ? [] : [takeFirstHalf(body)];
  switch (fault.kind) {
    case "status":
    case "error-event":
      return { chunks: [body], end: WHOLE };
    case "cut":
    case "truncated-frame":
      return { chunks: half, end: { how: "cut", afterMs: 0 } };
    case "malformed-event":
      return { chunks: [corruptSyntax(body)], end: WHOLE };
    case "bad-utf8":
      return { chunks: [corruptUtf8(body) ?? body], end: WHOLE };
    case "reset-before-headers":
    case "reset-after-headers":
    case "stall":
      return { chunks: half, end: toReset(fault) };
  }
}

function countWholeEvents({ kind, afterEvents }: Fault): number {
  return afterEvents ?? (kind === "reset-after-headers" ? 0 : 1);
}

/** Resets the connection at once, or for a stall after the limit. */
function toReset({ kind, limitMs = WAIT_LIMIT_MS }: Fault): Delivery["end"] {
  return { how: "reset", afterMs: kind === "stall" ? limitMs : 0 };
}

/**
 * Corrupts the first event from the given index on for which `corrupt` returns one; when there is
 * none, the last one before it.
 */
function corruptFirst(events: readonly Chunk[], first: number, corrupt: (event: Chunk) => Chunk | undefined): Chunk[] {
  const indexes = events.map((_, index) => index);
  for (const index of [...indexes.slice(first), ...indexes.slice(0, first).toReversed()]) {
    const event = corrupt(events[index] ?? "");
    if (event !== undefined) return events.with(index, event);
  }
  return [...events];
}
