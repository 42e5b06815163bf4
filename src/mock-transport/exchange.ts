import { createHash } from "node:crypto";
import { redactText } from "../redact/redact.ts";
import type { Redactor } from "../redact/redactor.ts";
import type { Fixture } from "../schema/fixture.ts";
import { answerRoute, type Findings, refuse } from "./answer-route.ts";
import { type Access, authenticate, type Headers } from "./authenticate.ts";
import { EXCERPT_UNITS, type JournalRequest } from "./journal-line.ts";
import type { Provider, Stamp, WireAnswer, WireError } from "./protocol.ts";
import { type Route, routeOf } from "./routes.ts";

/** An HTTP request as plain data. `target` is the path with its query; `body` is `undefined` when it was over the limit and not kept. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** What the answers of one server depend on. `redactor` knows the values that the journal must not hold, the token among them. */
export interface Setting {
  readonly fixtures: readonly Fixture[];
  readonly token: string;
  readonly instance: string;
  readonly redactor: Redactor;
}

/** What the journal says about a request beside what the server itself measures. */
export type Note = Omit<JournalRequest, "kind" | "seq" | "time" | "durationMs" | "delivered" | "status">;

/** The answer to one request and the note about it. `isStop` asks the server to end once the answer is sent. */
export interface Exchange {
  readonly answer: WireAnswer;
  readonly note: Note;
  readonly isStop?: true;
}

/** Answers one request: route, token, body, fixture, encoder, in this order. The same request and stamp always give the same answer. */
export function exchange(request: WireRequest, setting: Setting, stamp: Stamp): Exchange {
  const { fixtures, instance } = setting;
  const { route, path, address } = routeOf(request.method, request.target, request.headers);
  const inQuery = route.provider.keyInQuery ? address.query.getAll("key") : [];
  const shown: Access = authenticate(request.headers, inQuery, setting.token);
  const isOpen = route.work.kind === "health";
  const step =
    isOpen || shown === "accepted"
      ? answerRoute({ route, path, address, request, fixtures, instance, stamp })
      : refuse({ route, stamp }, "unauthorized", unauthorized(shown, route.provider));
  return {
    answer: step.answer,
    note: noteOf(request, path, route, isOpen ? "open" : shown, step.findings, setting),
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
  path: string,
  route: Route,
  access: Note["access"],
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
    bodyDigest: `sha256:${createHash("sha256").update(body).digest("hex")}`,
    ...findings,
    ...(model === undefined ? {} : { model: clean(model) }),
    ...(excerpt === undefined ? {} : { excerpt: clean(excerpt) }),
    ...(param === undefined ? {} : { param: clean(param) }),
  };
}

/** Tries before this one, as the official clients count them in a header of their own; 0 when there is none. */
function retryOf(headers: Headers): number {
  const value = headers["x-stainless-retry-count"];
  return typeof value === "string" && /^\d{1,3}$/.test(value) ? Number(value) : 0;
}
