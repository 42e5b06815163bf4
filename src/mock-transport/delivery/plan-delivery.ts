import { readAddedText } from "./event-text.ts";
import { countTokens } from "../wire/count-tokens.ts";
import type { Delivery } from "../core/delivery.ts";
import type { DeliveryOptions } from "../core/delivery-options.ts";
import { planFault } from "./plan-fault.ts";
import type { Chunk, WireAnswer } from "../wire/wire.ts";

/**
 * Plans how an answer is sent; returns `undefined` when it is written at once. `random` returns
 * numbers from 0 up to, but excluding, 1.
 */
export function planDelivery(
  answer: WireAnswer,
  { pace, fault, errorEvent }: DeliveryOptions,
  random: () => number,
): Delivery | undefined {
  const { firstTokenMs = 0, tokensPerSecond, jitter = 0 } = pace;
  const isPaced = firstTokenMs > 0 || (tokensPerSecond !== undefined && "events" in answer);
  if (!isPaced && fault === undefined) return undefined;
  const wait = (milliseconds: number) => milliseconds * (1 + jitter * (2 * random() - 1));
  const first = wait(firstTokenMs);
  if (fault?.kind === "reset-before-headers")
    return { headAfterMs: undefined, steps: [], end: { how: "reset", afterMs: first }, lengthBytes: undefined };
  const { chunks, end } = fault === undefined ? keepWhole(answer) : planFault(answer, fault, errorEvent);
  const perToken = tokensPerSecond === undefined || !("events" in answer) ? 0 : 1000 / tokensPerSecond;
  return {
    headAfterMs: first,
    steps: chunks.map((chunk) => ({ chunk, afterMs: wait(perToken * countTokens(readAddedText(chunk))) })),
    end,
    lengthBytes: "events" in answer ? undefined : measureBytes(end.how === "whole" ? (chunks[0] ?? "") : answer.body),
  };
}

function keepWhole(answer: WireAnswer): { readonly chunks: readonly Chunk[]; readonly end: Delivery["end"] } {
  return { chunks: "events" in answer ? answer.events : [answer.body], end: { how: "whole", afterMs: 0 } };
}

function measureBytes(piece: Chunk): number {
  return typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
}
