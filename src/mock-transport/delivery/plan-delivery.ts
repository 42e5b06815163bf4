import { addedText } from "./event-text.ts";
import { countTokens } from "../wire/count-tokens.ts";
import type { Wishes } from "../core/delivery-options.ts";
import { planFault } from "./plan-fault.ts";
import type { Piece, WireAnswer } from "../wire/wire.ts";

/** How an answer goes over the wire when it is not simply written: what is sent when, and how it ends. Each wait is counted from what came before it. */
export interface Delivery {
  /** Before the status and headers, in milliseconds after the request; `undefined` when they are never sent. */
  readonly headAfterMs: number | undefined;
  readonly steps: readonly { readonly afterMs: number; readonly piece: Piece }[];
  /** `whole` ends as HTTP does, `cut` closes the connection before the length that the headers tell is reached, `reset` breaks it. */
  readonly end: { readonly how: "whole" | "cut" | "reset"; readonly afterMs: number };
  /** Length that the headers tell, in bytes; `undefined` for a stream, which tells none. */
  readonly lengthBytes: number | undefined;
}

/** How the answer goes over the wire; `undefined` when it is written as it is, in one go. `draw` gives numbers from 0 up to 1. */
export function planDelivery(
  answer: WireAnswer,
  { pace, fault, errorEvent }: Wishes,
  draw: () => number,
): Delivery | undefined {
  const { firstTokenMs = 0, tokensPerSecond, jitter = 0 } = pace;
  const isPaced = firstTokenMs > 0 || (tokensPerSecond !== undefined && "events" in answer);
  if (!isPaced && fault === undefined) return undefined;
  const wait = (milliseconds: number) => milliseconds * (1 + jitter * (2 * draw() - 1));
  const first = wait(firstTokenMs);
  if (fault?.kind === "reset-before-headers")
    return { headAfterMs: undefined, steps: [], end: { how: "reset", afterMs: first }, lengthBytes: undefined };
  const { pieces, end } = fault === undefined ? intact(answer) : planFault(answer, fault, errorEvent);
  const perToken = tokensPerSecond === undefined || !("events" in answer) ? 0 : 1000 / tokensPerSecond;
  return {
    headAfterMs: first,
    steps: pieces.map((piece) => ({ piece, afterMs: wait(perToken * countTokens(addedText(piece))) })),
    end,
    lengthBytes: "events" in answer ? undefined : lengthOf(end.how === "whole" ? (pieces[0] ?? "") : answer.body),
  };
}

function intact(answer: WireAnswer): { readonly pieces: readonly Piece[]; readonly end: Delivery["end"] } {
  return { pieces: "events" in answer ? answer.events : [answer.body], end: { how: "whole", afterMs: 0 } };
}

function lengthOf(piece: Piece): number {
  return typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
}
