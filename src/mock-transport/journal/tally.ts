import type { JournalRequest } from "../core/journal-line.ts";

/** Counts and groups of the requests in a journal. */
export interface Tally {
  /** All requests on all routes. */
  readonly requests: number;
  /** Answered model calls, fixture errors included; without client retries and side calls. */
  readonly calls: number;
  /** Number of answers from each fixture, by its 0-based index, retries included. */
  readonly uses: readonly number[];
  readonly streams: number;
  readonly retries: number;
  readonly undelivered: number;
  readonly unauthorized: number;
  /** Side calls of agents, such as for a title. */
  readonly sideCalls: number;
  /** Synthesized answers, in the mode `auto` or when the server is not strict. */
  readonly improvised: number;
  readonly forwarded: readonly JournalRequest[];
  /** Forwarded requests without a complete answer. */
  readonly upstreamFailures: number;
  /** Requests that caused an internal error. */
  readonly crashed: readonly JournalRequest[];
  readonly unmatched: readonly JournalRequest[];
  readonly unsupported: readonly JournalRequest[];
  /** Requests that repeat one with a usable answer: their client could not use it. */
  readonly rejected: readonly JournalRequest[];
  /** 0-based indexes of the fixtures that answered nothing. */
  readonly unused: readonly number[];
}

/** Outcomes of answered model calls. */
const ANSWER_OUTCOMES: readonly JournalRequest["outcome"][] = ["replied", "error-replied", "improvised", "forwarded"];

/** Counts the requests. `fixtures` is the number of fixtures. */
export function tally(requests: readonly JournalRequest[], fixtures: number): Tally {
  const answered = requests.filter(({ outcome }) => ANSWER_OUTCOMES.includes(outcome));
  const uses = Array.from({ length: fixtures }, () => 0);
  for (const { fixture } of answered) if (fixture !== undefined) uses[fixture] = (uses[fixture] ?? 0) + 1;
  const withOutcome = (expected: JournalRequest["outcome"]) => requests.filter(({ outcome }) => outcome === expected);
  const usableAnswers = new Set(answered.filter(isUsable).map(({ seq }) => seq));
  return {
    requests: requests.length,
    calls: answered.filter(({ retry, repeats }) => retry === 0 && repeats === undefined).length,
    uses,
    streams: answered.filter(({ streaming }) => streaming).length,
    retries: answered.filter(({ retry, repeats }) => retry > 0 || repeats !== undefined).length,
    undelivered: answered.filter(({ delivered }) => !delivered).length,
    unauthorized: withOutcome("unauthorized").length,
    sideCalls: withOutcome("side-call").length,
    improvised: withOutcome("improvised").length,
    forwarded: withOutcome("forwarded"),
    upstreamFailures: withOutcome("upstream-failed").length,
    crashed: withOutcome("crashed"),
    unmatched: withOutcome("unmatched"),
    unsupported: withOutcome("unsupported"),
    rejected: requests.filter(({ repeats }) => repeats !== undefined && usableAnswers.has(repeats)),
    unused: uses.flatMap((count, index) => (count === 0 ? [index] : [])),
  };
}

/** Whether a client can use the answer: no error, no fault, fully delivered. */
function isUsable({ status, delivered, fault }: JournalRequest): boolean {
  return status < 400 && delivered && fault === undefined;
}
