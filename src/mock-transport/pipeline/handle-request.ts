import { answerRoute } from "./answer-route.ts";
import { type Access, authenticate } from "../wire/authenticate.ts";
import { isReadableByPages } from "./cross-origin.ts";
import { type Delivery, planDelivery } from "../delivery/plan-delivery.ts";
import { drawFrom } from "../generate/seeded-random.ts";
import { enter, noEntry } from "./token-in-path.ts";
import { isForwarding, isSentOn } from "../forward/forwarding.ts";
import type { Outbound } from "../core/outbound.ts";
import { planForward } from "../forward/plan-forward.ts";
import { redactorFor } from "../forward/redactor-for.ts";
import type { Note } from "../core/journal-entry.ts";
import type { Memory } from "../core/server-state.ts";
import { countIn, type MetricsFacts } from "../core/metrics.ts";
import type { Provider } from "../core/protocol.ts";
import type { Stamp, WireAnswer, WireError, WireRequest } from "../wire/wire.ts";
import { outgoing } from "./finalize-answer.ts";
import { type Findings, type Question, refuse, type Step } from "../core/request-context.ts";
import { routeOf } from "./routes.ts";
import type { Setting } from "../core/server-config.ts";
import { writeNote } from "./write-journal-entry.ts";

/** The answer to one request and the note about it. `isStop` asks the server to end once the answer is sent. */
export interface Exchange {
  readonly answer: WireAnswer;
  /** Writes the note, which takes a quarter as long as the answer: its texts are redacted. The answer need not wait for it. */
  readonly note: () => Note;
  /** How the answer goes over the wire when it is not simply written. */
  readonly delivery: Delivery | undefined;
  /** What is sent to a real provider, whose answer takes the place of `answer`; the note is finished when it is there. */
  readonly outbound: Outbound | undefined;
  readonly isStop: true | undefined;
}

/** Answers one request: route, token, body, fixture, encoder, in this order. The same request, stamp and memory always give the same answer. */
export function exchange(given: WireRequest, setting: Setting, stamp: Stamp, memory: Memory): Exchange {
  const entered = isForwarding(setting.mode) ? enter(given, setting.token) : undefined;
  const request = entered?.request ?? given;
  const { route, path, ownPath, address } = routeOf(request.method, request.target, request.headers, memory.paths);
  const question: Question = { route, path, address, request, setting, stamp, memory };
  const isSent = entered !== undefined && isSentOn(route.work);
  const { access, refused } = entered === undefined ? admit(question) : admitEntered(entered.shown, isSent, question);
  if (refused !== undefined) return conclude(refuse(question, "unauthorized", refused), question, access);
  return conclude(isSent ? planForward(question, ownPath) : answerRoute(question), question, access);
}

/** The same where the address holds the token, which alone lets a request through to a provider. */
function admitEntered(shown: Access, isSent: boolean, question: Question): ReturnType<typeof admit> {
  if (shown === "accepted") return { access: shown, refused: undefined };
  return isSent ? { access: shown, refused: noEntry(shown) } : admit(question);
}

/** What the request shows for a key, and the error when that is not enough for its route. */
export function admit({ route, address, request, setting }: Question): {
  readonly access: Note["access"];
  readonly refused: WireError | undefined;
} {
  const inQuery = route.provider.keyInQuery ? address.query.getAll("key") : [];
  const shown: Access = authenticate(request.headers, inQuery, setting.token);
  if (route.access === "open" || (route.access === "open-without-key" && shown === "missing"))
    return { access: "open", refused: undefined };
  return { access: shown, refused: shown === "accepted" ? undefined : unauthorized(shown, route.provider) };
}

/** Notes and counts what was answered, and plans how it goes over the wire. */
export function conclude(step: Step, question: Question, access: Note["access"]): Exchange {
  const { setting, stamp, memory } = question;
  const { outbound } = step;
  const counted = countedOf(question, access, step.findings);
  if (outbound === undefined) countIn(memory.metrics, counted);
  const answer = outgoing(step.answer, question.request, stamp, isReadableByPages(question, access));
  const delivery = step.wishes && planDelivery(answer, step.wishes, drawFrom(`${setting.seed}:${stamp.seq}`));
  return {
    answer,
    note: () => {
      const redactors = outbound === undefined ? [] : [redactorFor(outbound.secrets, memory)];
      return writeNote(question, step.findings, counted, redactors);
    },
    outbound,
    delivery,
    isStop: step.isStop,
  };
}

function unauthorized(shown: Access, { keyHint, keyStatus = 401 }: Provider): WireError {
  const what = shown === "missing" ? "The request shows no key." : "The key is not the one of this run.";
  return {
    status: keyStatus,
    code: "invalid_api_key",
    message: `${what} Send the \`token\` output of mock-transport as ${keyHint}.`,
  };
}

/** What is counted of a request, none of it a text of the client's. */
function countedOf(
  { route, address }: Question,
  access: Note["access"],
  { class: what, outcome, usage }: Findings,
): MetricsFacts {
  return {
    route: route.id,
    access,
    outcome,
    class: address.isPassthrough ? "passthrough" : (what ?? route.work.kind),
    usage,
  };
}
