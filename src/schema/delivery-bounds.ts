// Apart from the schemas, because the contract reads it, and a step that only reads its inputs shall not load the schema library.

/** Longest wait a fixture or header may ask for, in milliseconds; a stall lasts as long when it says nothing else. */
export const WAIT_LIMIT_MS = 600_000;

/** Least and most of each part of a pace. */
export const paceBounds = {
  firstTokenMs: [0, WAIT_LIMIT_MS],
  tokensPerSecond: [0.1, 100_000],
  jitter: [0, 1],
} as const;
