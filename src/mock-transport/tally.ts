import type { JournalRequest } from "./journal-line.ts";

/** The journal in numbers. */
export interface Tally {
  /** Every request the server saw on any route. */
  readonly requests: number;
  /** Model calls a fixture answered, with text or with its error; a client's own retries are left out. */
  readonly calls: number;
  /** Answers that a fixture gave, retries included, by its 0-based place. */
  readonly uses: readonly number[];
  readonly streams: number;
  readonly retries: number;
  readonly undelivered: number;
  readonly unauthorized: number;
  readonly unmatched: readonly JournalRequest[];
  readonly unsupported: readonly JournalRequest[];
  /** 0-based places of the fixtures that answered nothing. */
  readonly unused: readonly number[];
}

/** Counts what the requests were and which of the `fixtures` fixtures answered them. */
export function tally(requests: readonly JournalRequest[], fixtures: number): Tally {
  const answered = requests.filter(({ outcome }) => outcome === "replied" || outcome === "error-replied");
  const uses = Array.from(
    { length: fixtures },
    (_, index) => answered.filter(({ fixture }) => fixture === index).length,
  );
  const withOutcome = (wanted: JournalRequest["outcome"]) => requests.filter(({ outcome }) => outcome === wanted);
  return {
    requests: requests.length,
    calls: answered.filter(({ retry }) => retry === 0).length,
    uses,
    streams: answered.filter(({ streaming }) => streaming).length,
    retries: answered.filter(({ retry }) => retry > 0).length,
    undelivered: answered.filter(({ delivered }) => !delivered).length,
    unauthorized: withOutcome("unauthorized").length,
    unmatched: withOutcome("unmatched"),
    unsupported: withOutcome("unsupported"),
    unused: uses.flatMap((count, index) => (count === 0 ? [index] : [])),
  };
}
