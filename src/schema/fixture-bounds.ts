// Separate from the schemas, because the contract reads these bounds: a step that only parses its
// inputs must not load the schema library.

/** The smallest and the largest accepted number, both included. */
export type Bounds = readonly [min: number, max: number];

/** Most fixtures in one document. */
export const FIXTURE_COUNT_LIMIT = 1000;

/** Most `deltas` in one reply, and most `parts` of one tool call. */
export const DELTA_COUNT_LIMIT = 10_000;

/** Most replies or steps of one fixture, and most repetitions of one step. */
export const REPLY_COUNT_LIMIT = 1000;

/** Longest pattern, in UTF-16 units. */
export const PATTERN_LIMIT_UNITS = 1000;

/** Answers of a conversation that `turn` can count. */
export const TURN_BOUNDS: Bounds = [1, 1_000_000];

/** Repetitions of one step. */
export const TIMES_BOUNDS: Bounds = [1, REPLY_COUNT_LIMIT];

/** Input or output tokens of one reply. */
export const TOKEN_COUNT_BOUNDS: Bounds = [0, 1_000_000_000];

/** HTTP status of a reply's error or of a fault. */
export const ERROR_STATUS_BOUNDS: Bounds = [400, 599];

/** `retryAfterMs` of a reply's error, in milliseconds. */
export const RETRY_AFTER_BOUNDS_MS: Bounds = [0, 1_000_000_000];

/**
 * Longest wait that a fixture or header can request, in milliseconds; also the default of a stall.
 */
export const WAIT_LIMIT_MS = 600_000;

/** Waits of a fault, in milliseconds. */
export const WAIT_BOUNDS_MS: Bounds = [0, WAIT_LIMIT_MS];

/** Events that are sent whole before a fault. */
export const AFTER_EVENTS_BOUNDS: Bounds = [0, 100_000];

/** Share of answers that a fault hits. */
export const RATE_BOUNDS: Bounds = [0, 1];

/** Each part of a pace. */
export const PACE_BOUNDS = {
  firstTokenMs: WAIT_BOUNDS_MS,
  tokensPerSecond: [0.1, 100_000],
  jitter: [0, 1],
} as const satisfies { readonly [part: string]: Bounds };
