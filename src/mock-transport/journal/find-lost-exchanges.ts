import type { JournalRequest } from "../core/journal-line.ts";
import type { Journal } from "./parse-journal.ts";
import type { OmissionReason, UnrecordedReason } from "../record/recorded-exchange.ts";

/**
 * Why an exchange is missing in a recording. `unanswered`: the provider did not answer; `unsent`,
 * `too-large`: the request was not forwarded.
 */
type LossReason =
  | Exclude<UnrecordedReason, "side-call" | "refused">
  | OmissionReason
  | "unanswered"
  | "unsent"
  | "too-large";

/** An exchange that is missing in a recording, and why. */
export interface LostExchange {
  readonly request: JournalRequest;
  readonly why: LossReason;
}

const LOSS_TEXTS: { readonly [why in LossReason]: string } = {
  request: "the request's body has a form that this version does not read",
  answer: "a fixture cannot express the answer, or the answer is incomplete",
  credential: "the provider rejected the key",
  redirect: "the provider answered with a redirect",
  cut: "the answer or the client was disconnected before the end",
  unread: "the answer was compressed or over the buffer limit",
  full: "the recording had reached its limit",
  private: "only private text identifies it, or private text remains in it",
  unsound: "its fixture would be invalid",
  shadowed: "an earlier fixture would answer its request",
  "no-room": "the file has reached its size limit",
  unwritten: "the file could not be written",
  unanswered: "the provider gave no answer",
  unsent: "the path cannot be forwarded",
  "too-large": "the request is over the limit",
};

/**
 * Intentionally not recorded: a replay synthesizes side calls and refuses invalid requests on its
 * own.
 */
const INTENDED_LOSSES: readonly string[] = ["side-call", "refused"] satisfies UnrecordedReason[];

/**
 * Losses after which clients retry. Nothing is missing when the same request was recorded later.
 */
const RETRIED_LOSSES: readonly LossReason[] = ["cut", "unanswered"];

/**
 * The exchanges with a model that are missing in the recording of a journal, in order of arrival.
 * Token counts, embeddings, model lists and stored responses are ignored: a replay answers them
 * without a fixture.
 */
export function findLostExchanges({ requests, recording }: Journal): LostExchange[] {
  const leftOut = new Map(recording?.lost.map(({ seq, why }) => [seq, why as OmissionReason]));
  const findReason = (request: JournalRequest): LossReason | undefined => {
    if (!isExchange(request)) return undefined;
    return findLossReason(request) ?? (isRecorded(request) ? findOmission(request.seq) : undefined);
  };
  const findOmission = (seq: number) => (recording === undefined ? "unwritten" : leftOut.get(seq));
  const checked = requests.map((request) => ({ request, why: findReason(request) }));
  const recordedLast = new Map(
    checked
      .filter(({ request, why }) => why === undefined && isRecorded(request))
      .map(({ request }) => [toRequestKey(request), request.seq]),
  );
  return checked.flatMap(({ request, why }) => {
    if (why === undefined) return [];
    const isRecovered = RETRIED_LOSSES.includes(why) && (recordedLast.get(toRequestKey(request)) ?? 0) > request.seq;
    return isRecovered ? [] : [{ request, why }];
  });
}

/** Equal for retries of the same request. */
function toRequestKey({ route, bodyDigest }: JournalRequest): string {
  return `${route} ${bodyDigest}`;
}

/** The number of losses by route and reason, as part of a sentence. */
export function renderLosses(lost: readonly LostExchange[]): string {
  const groups = Map.groupBy(lost, ({ request, why }) => `${request.route}\n${why}`);
  return [...groups.values()]
    .map(([first, ...others]) =>
      first === undefined ? "" : `${1 + others.length} of ${first.request.route}, because ${LOSS_TEXTS[first.why]}`,
    )
    .join("; ");
}

/** One loss, as a sentence. */
export function describeLoss({ request: { seq, route, upstream }, why }: LostExchange): string {
  const problem = upstream?.problem === undefined ? "" : ` (${upstream.problem})`;
  return `Request ${seq} of ${route} was not recorded: ${LOSS_TEXTS[why]}${problem}`;
}

/**
 * Whether the request is an exchange with a model. The class is the route's kind when the body was
 * not decoded, and `passthrough` for all `/passthrough` requests.
 */
function isExchange({ class: what, protocol }: JournalRequest): boolean {
  return what === "turn" || what === "completion" || (what === "passthrough" && protocol !== undefined);
}

function isRecorded({ outcome, upstream, ...request }: JournalRequest): boolean {
  return outcome === "forwarded" && isExchange({ outcome, ...request }) && upstream?.unrecorded === undefined;
}

function findLossReason({ outcome, upstream }: JournalRequest): LossReason | undefined {
  const why = upstream?.unrecorded;
  if (why !== undefined) return INTENDED_LOSSES.includes(why) ? undefined : (why as LossReason);
  if (outcome === "upstream-failed") return "unanswered";
  if (outcome === "too-large") return "too-large";
  return outcome === "invalid" ? "unsent" : undefined;
}
