import type { JournalRequest } from "../core/journal-line.ts";

/** The journal in numbers. */
export interface Tally {
  /** Every request the server saw on any route. */
  readonly requests: number;
  /** Model calls that were answered, with text or with a fixture's error; a client's own retries and what agents ask on the side are left out. */
  readonly calls: number;
  /** Answers that a fixture gave, retries included, by its 0-based place. */
  readonly uses: readonly number[];
  readonly streams: number;
  readonly retries: number;
  readonly undelivered: number;
  readonly unauthorized: number;
  /** Calls that agents made on the side, such as for a title. */
  readonly sideCalls: number;
  /** Answers that no fixture gave, in the mode `auto` or where the server is not strict. */
  readonly improvised: number;
  readonly forwarded: readonly JournalRequest[];
  /** Requests that the provider could not be asked, or whose answer did not come whole. */
  readonly upstreamFailures: number;
  /** Requests on which the server itself failed. */
  readonly crashed: readonly JournalRequest[];
  readonly unmatched: readonly JournalRequest[];
  readonly unsupported: readonly JournalRequest[];
  /** Requests that ask again for what had been answered whole and well: their client could not use the answer. */
  readonly rejected: readonly JournalRequest[];
  /** 0-based places of the fixtures that answered nothing. */
  readonly unused: readonly number[];
}

/** Outcomes that are an answer to a model call. */
const answers: readonly JournalRequest["outcome"][] = ["replied", "error-replied", "improvised", "forwarded"];

/** Counts what the requests were and which of the `fixtures` fixtures answered them. */
export function tally(requests: readonly JournalRequest[], fixtures: number): Tally {
  const answered = requests.filter(({ outcome }) => answers.includes(outcome));
  const uses = Array.from({ length: fixtures }, () => 0);
  for (const { fixture } of answered) if (fixture !== undefined) uses[fixture] = (uses[fixture] ?? 0) + 1;
  const withOutcome = (wanted: JournalRequest["outcome"]) => requests.filter(({ outcome }) => outcome === wanted);
  const goodAnswers = new Set(answered.filter(isGood).map(({ seq }) => seq));
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
    rejected: requests.filter(({ repeats }) => repeats !== undefined && goodAnswers.has(repeats)),
    unused: uses.flatMap((count, index) => (count === 0 ? [index] : [])),
  };
}

/** Whether a client had all it needs: the answer was no error, nothing was made to go wrong with it, and it arrived to its end. */
function isGood({ status, delivered, fault }: JournalRequest): boolean {
  return status < 400 && delivered && fault === undefined;
}
