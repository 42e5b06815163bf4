import type { JournalRequest } from "../core/journal-line.ts";
import type { Journal } from "./parse-journal.ts";
import type { LeftOut, Unrecorded } from "../record/recorded.ts";

/**
 * Why an exchange is missing in a recording. `unanswered`: the provider could not be asked;
 * `unsent`, `too-large`: the request did not go out.
 */
type Why = Exclude<Unrecorded, "side-call" | "refused"> | LeftOut | "unanswered" | "unsent" | "too-large";

/** An exchange that a recording lacks. */
export interface LostExchange {
  readonly request: JournalRequest;
  readonly why: Why;
}

const texts: { readonly [why in Why]: string } = {
  request: "the request's body has a form that this version does not read",
  answer: "the answer holds what no fixture can say, or is not whole",
  credential: "the provider rejected the key",
  redirect: "the provider answered with a redirect",
  cut: "the answer broke off, or the client went away before its end",
  unread: "the answer was compressed, or there was no room to keep it",
  full: "the recording had reached its limit",
  private: "it is known by private text alone, or private text is left in it",
  unsound: "its fixture would not be accepted",
  shadowed: "an earlier fixture would answer in its place",
  "no-room": "the file has no room for it",
  unwritten: "the file could not be written",
  unanswered: "the provider gave no answer",
  unsent: "the address cannot be sent on",
  "too-large": "the request is over the limit",
};

/**
 * Not kept on purpose: a replay answers calls on the side by itself, and refuses what the provider
 * refused because it is no request.
 */
const onPurpose: readonly string[] = ["side-call", "refused"] satisfies Unrecorded[];

/**
 * Losses after which clients try again; when the same request was recorded later, nothing is
 * missing.
 */
const passing: readonly Why[] = ["cut", "unanswered"];

/**
 * The exchanges with a model that the recording of a journal lacks, in order of arrival. Counts of
 * tokens, embeddings, lists of models and stored responses are none: a replay answers them without
 * a fixture.
 */
export function lostExchanges({ requests, recording }: Journal): LostExchange[] {
  const leftOut = new Map(recording?.lost.map(({ seq, why }) => [seq, why as LeftOut]));
  const whyOf = (request: JournalRequest): Why | undefined => {
    if (!isExchange(request)) return undefined;
    return whyInNote(request) ?? (isKept(request) ? missingIn(request.seq) : undefined);
  };
  const missingIn = (seq: number) => (recording === undefined ? "unwritten" : leftOut.get(seq));
  const judged = requests.map((request) => ({ request, why: whyOf(request) }));
  const recordedLast = new Map(
    judged
      .filter(({ request, why }) => why === undefined && isKept(request))
      .map(({ request }) => [askedBy(request), request.seq]),
  );
  return judged.flatMap(({ request, why }) => {
    if (why === undefined) return [];
    const isMadeUp = passing.includes(why) && (recordedLast.get(askedBy(request)) ?? 0) > request.seq;
    return isMadeUp ? [] : [{ request, why }];
  });
}

/** What two requests for the same have alike. */
function askedBy({ route, bodyDigest }: JournalRequest): string {
  return `${route} ${bodyDigest}`;
}

/** The losses by route and reason, each with how many there are, as a part of a sentence. */
export function nameLosses(lost: readonly LostExchange[]): string {
  const groups = Map.groupBy(lost, ({ request, why }) => `${request.route}\n${why}`);
  return [...groups.values()]
    .map(([first, ...others]) =>
      first === undefined ? "" : `${1 + others.length} of ${first.request.route}, because ${texts[first.why]}`,
    )
    .join("; ");
}

/** One loss, for people. */
export function describeLoss({ request: { seq, route, upstream }, why }: LostExchange): string {
  const problem = upstream?.problem === undefined ? "" : ` (${upstream.problem})`;
  return `Request ${seq} of ${route} was not recorded: ${texts[why]}${problem}`;
}

/**
 * Whether the request asked a model for something. The class is the route's where its body was not
 * read, and one of its own for all that is passed through.
 */
function isExchange({ class: what, protocol }: JournalRequest): boolean {
  return what === "turn" || what === "completion" || (what === "passthrough" && protocol !== undefined);
}

function isKept({ outcome, upstream, ...request }: JournalRequest): boolean {
  return outcome === "forwarded" && isExchange({ outcome, ...request }) && upstream?.unrecorded === undefined;
}

function whyInNote({ outcome, upstream }: JournalRequest): Why | undefined {
  const why = upstream?.unrecorded;
  if (why !== undefined) return onPurpose.includes(why) ? undefined : (why as Why);
  if (outcome === "upstream-failed") return "unanswered";
  if (outcome === "too-large") return "too-large";
  return outcome === "invalid" ? "unsent" : undefined;
}
