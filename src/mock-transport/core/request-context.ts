import type { Fault, Pace } from "../../schema/delivery.ts";
import type { Refusal } from "./completion-request.ts";
import type { Wishes } from "./delivery-options.ts";
import type { Note } from "./journal-entry.ts";
import type { Address, Stamp, WireAnswer, WireError, WireRequest } from "../wire/wire.ts";
import type { Outbound } from "./outbound.ts";
import type { Memory } from "./server-state.ts";
import { requestJson } from "../wire/request-json.ts";
import type { Route } from "./route.ts";
import type { Setting } from "./server-config.ts";

/** What answering a request taught about it, before anything secret is taken out. */
export type Findings = Pick<Note, "outcome"> &
  Partial<
    Pick<
      Note,
      | "class"
      | "protocol"
      | "fixture"
      | "reply"
      | "differs"
      | "model"
      | "excerpt"
      | "param"
      | "streaming"
      | "repeats"
      | "usage"
      | "fault"
      | "upstream"
    >
  >;

/** An answer and what is known of the request by then. */
export interface Step {
  readonly answer: WireAnswer;
  readonly findings: Findings;
  /** How the answer shall arrive, when its fixture or request says so. */
  readonly wishes?: Wishes | undefined;
  /** What is sent to a real provider, whose answer takes the place of this one. */
  readonly outbound?: Outbound;
  readonly isStop?: true;
}

/** What the answer to one request is made from. */
export interface Question {
  readonly route: Route;
  readonly path: string;
  readonly address: Address;
  readonly request: WireRequest;
  readonly setting: Setting;
  readonly memory: Memory;
  readonly stamp: Stamp;
  /** How the request's own headers ask the answer to arrive. */
  readonly asked?: { readonly pace: Pace | undefined; readonly fault: Fault | undefined };
}

/** An answer in the error shape of the route's provider. */
export function refuse(
  { route, stamp }: Pick<Question, "route" | "stamp">,
  outcome: Note["outcome"],
  error: WireError,
  seen: Partial<Findings> = {},
): Step {
  return { answer: route.provider.encodeError(error, stamp), findings: { ...seen, outcome } };
}

/** Whether a body that cannot be read is refused, or taken for one that says nothing. */
export function isRefused({ kind, isFirm }: Refusal, { strict }: Setting): boolean {
  return strict || kind === "unsupported" || isFirm === true;
}

/** An answer to a body that the route's provider would refuse, or that this version cannot answer. */
export function refuseBody({ kind, message, param, code }: Refusal, question: Question): Step {
  const error: WireError = {
    status: 400,
    message,
    param,
    code: code ?? (kind === "invalid" ? undefined : "request.unsupported"),
  };
  return refuse(question, kind, error, param === undefined ? {} : { param });
}

/** Hands the body over as JSON, or refuses one that was over the limit; a text that is not JSON, or is nested too deeply, becomes `undefined`, which no protocol takes for a body. */
export function withBody(question: Question, answer: (body: unknown) => Step): Step {
  const { body } = question.request;
  if (body === undefined)
    return refuse(question, "too-large", { status: 413, message: "The request body is over the limit." });
  return answer(requestJson(body));
}
