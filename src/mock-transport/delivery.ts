import type { Fault } from "../schema/delivery.ts";
import type { Pace } from "./pace.ts";
import type { Piece, WireAnswer } from "./protocol.ts";

/** How an answer goes over the wire when it is not simply written: what is sent when, and how it ends. */
export interface Delivery {
  /** Waits, in milliseconds after the piece before it or after the request, and what is written then. */
  readonly steps: readonly { readonly afterMs: number; readonly piece: Piece }[];
  /** `reset` breaks the connection, `stall` leaves it open until the client goes away. */
  readonly end: "whole" | "reset" | "stall";
  /** Whether the status and headers are sent at all. */
  readonly hasHead: boolean;
}

/** How the answer shall arrive. */
export interface Wishes {
  readonly pace: Pace;
  readonly fault: Fault | undefined;
}

/** How the answer goes over the wire; `undefined` when it is written as it is, in one go. `draw` gives numbers from 0 up to 1. */
export function planDelivery(_answer: WireAnswer, _wishes: Wishes, _draw: () => number): Delivery | undefined {
  return undefined;
}
