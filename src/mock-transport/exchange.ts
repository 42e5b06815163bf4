import { redactText } from "../redact/redact.ts";
import { answerRoute } from "./answer-route.ts";
import { type Access, authenticate, type Headers } from "./authenticate.ts";
import { retryOf } from "./call-identity.ts";
import { type Delivery, planDelivery } from "./delivery.ts";
import { digestOf } from "./digest-of.ts";
import { drawFrom } from "./draw.ts";
import { EXCERPT_UNITS, type JournalRequest } from "./journal-line.ts";
import type { Memory } from "./memory.ts";
import { countIn } from "./metrics.ts";
import type { Provider, Stamp, WireAnswer, WireError } from "./protocol.ts";
import { type Findings, refuse } from "./question.ts";
import type { Route } from "./route.ts";
import { routeOf } from "./routes.ts";
import type { Setting } from "./setting.ts";

/** An HTTP request as plain data. `target` is the path with its query; `body` is `undefined` when it was over the limit and not kept. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** What the journal says about a request beside what the server itself measures. */
export type Note = Omit<JournalRequest, "kind" | Measured>;

/** What the server itself measures of a request. */
export type Measured = "seq" | "time" | "durationMs" | "delivered" | "status" | "firstByteMs" | "events";

/** The answer to one request and the note about it. `isStop` asks the server to end once the answer is sent. */
export interface Exchange {
  readonly answer: WireAnswer;
  /** How the answer goes over the wire when it is not simply written. */
  readonly delivery?: Delivery;
  readonly note: Note;
  readonly isStop?: true;
}

/** Answers one request: route, token, body, fixture, encoder, in this order. The same request, stamp and memory always give the same answer. */
export function exchange(request: WireRequest, setting: Setting, stamp: Stamp, memory: Memory): Exchange {
  const { route, path, address } = routeOf(request.method, request.target, request.headers);
  const inQuery = route.provider.keyInQuery ? address.query.getAll("key") : [];
  const shown: Access = authenticate(request.headers, inQuery, setting.token);
  const isOpen = route.access === "open" || (route.access === "open-without-key" && shown === "missing");
  const step =
    isOpen || shown === "accepted"
      ? answerRoute({ route, path, address, request, setting, stamp, memory })
      : refuse({ route, stamp }, "unauthorized", unauthorized(shown, route.provider));
  const note = noteOf(
    request,
    { route, path, test: address.test, access: isOpen ? "open" : shown },
    step.findings,
    setting,
  );
  countIn(memory.metrics, note);
  const delivery = step.wishes && planDelivery(step.answer, step.wishes, drawFrom(`${setting.seed}:${stamp.seq}`));
  return {
    answer: step.answer,
    note,
    ...(delivery === undefined ? {} : { delivery }),
    ...(step.isStop ? { isStop: true } : {}),
  };
}

function unauthorized(shown: Access, { keyHint }: Provider): WireError {
  const what = shown === "missing" ? "The request shows no key." : "The key is not the one of this run.";
  return {
    status: 401,
    code: "invalid_api_key",
    message: `${what} Send the \`token\` output of mock-transport as ${keyHint}.`,
  };
}

function noteOf(
  request: WireRequest,
  {
    route,
    path,
    test,
    access,
  }: { readonly route: Route; readonly path: string; readonly test: string; readonly access: Note["access"] },
  { model, excerpt, param, ...findings }: Findings,
  { redactor }: Setting,
): Note {
  const body = redactText(request.body ?? "", redactor);
  const clean = (text: string) => redactText(text, redactor).slice(0, EXCERPT_UNITS);
  return {
    route: route.id,
    method: clean(request.method),
    path: clean(path),
    access,
    streaming: false,
    retry: retryOf(request.headers),
    bodyBytes: Buffer.byteLength(request.body ?? ""),
    redacted: body !== (request.body ?? ""),
    bodyDigest: digestOf(body),
    class: route.work.kind,
    ...findings,
    ...(model === undefined ? {} : { model: clean(model) }),
    ...(excerpt === undefined ? {} : { excerpt: clean(excerpt) }),
    ...(param === undefined ? {} : { param: clean(param) }),
    ...(test === "" ? {} : { test: clean(test) }),
  };
}
