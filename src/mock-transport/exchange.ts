import { createHash } from "node:crypto";
import { redactText } from "../redact/redact.ts";
import type { Redactor } from "../redact/redactor.ts";
import type { Fixture } from "../schema/fixture.ts";
import { type Access, authenticate, type Headers } from "./authenticate.ts";
import type { CompletionRequest } from "./completion-request.ts";
import { EXCERPT_UNITS, type JournalRequest } from "./journal-line.ts";
import { match } from "./match.ts";
import type { Stamp, WireAnswer, WireError } from "./protocol.ts";
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

type Findings = Pick<Note, "outcome"> &
  Partial<Pick<Note, "fixture" | "differs" | "model" | "excerpt" | "param" | "streaming">>;
type Step = { readonly answer: WireAnswer; readonly findings: Findings; readonly isStop?: true };

/** Answers one request: route, token, body, fixture, encoder, in this order. The same request and stamp always give the same answer. */
export function exchange(request: WireRequest, setting: Setting, stamp: Stamp): Exchange {
  const path = request.target.split("?")[0] ?? "";
  const route = routeOf(request.method, path);
  const shown: Access = authenticate(request.headers, setting.token);
  const step =
    route.access === "token" && shown !== "accepted"
      ? refuse(route, "unauthorized", unauthorized(shown))
      : answer(route, path, request, setting, stamp);
  return {
    answer: step.answer,
    note: noteOf(request, path, route, route.access === "open" ? "open" : shown, step.findings, setting),
    ...(step.isStop ? { isStop: true } : {}),
  };
}

function answer(route: Route, path: string, request: WireRequest, setting: Setting, stamp: Stamp): Step {
  const { protocol } = route;
  switch (route.kind) {
    case "completion":
      return complete(route, request, setting, stamp);
    case "models":
      return { answer: protocol.encodeModels(modelsOf(setting.fixtures)), findings: { outcome: "listed" } };
    case "health":
      return {
        answer: {
          status: 200,
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ok: true, instance: setting.instance }),
        },
        findings: { outcome: "healthy" },
      };
    case "stop":
      return { answer: { status: 200, headers: {}, body: "" }, findings: { outcome: "healthy" }, isStop: true };
    case "unsupported":
      return refuse(route, "unsupported", {
        status: 501,
        code: "request.unsupported",
        message: `${request.method} ${path} is a route that this version of mock-transport does not answer. It answers POST /v1/chat/completions and GET /v1/models.`,
        final: true,
      });
    case "unknown":
      return refuse(route, "unknown-route", {
        status: 404,
        message: `${request.method} ${path} is no route of mock-transport. Set the client's base URL to the \`base-url\` output, which ends in /v1.`,
      });
  }
}

function complete(route: Route, { body }: WireRequest, { fixtures }: Setting, stamp: Stamp): Step {
  const { protocol } = route;
  if (body === undefined)
    return refuse(route, "too-large", { status: 413, message: "The request body is over the limit." });
  const decoded = protocol.decode(parseJson(body));
  if (!decoded.ok) {
    const { kind, message, param } = decoded.refusal;
    const error: WireError =
      kind === "invalid"
        ? { status: 400, message, param }
        : { status: 400, message, param, code: "request.unsupported" };
    return refuse(route, kind, error, param === undefined ? {} : { param });
  }
  const { request } = decoded;
  const seen = { model: request.model, excerpt: request.user, streaming: request.streaming };
  const matched = match(fixtures, request);
  if (!matched.found) {
    const differences = matched.differences.map(({ detail }) => detail).join("; ");
    const nearest = `fixtures[${matched.nearest}] of ${fixtures.length}`;
    const message = `No fixture matches this request. The nearest is ${nearest}: ${differences}. Add a fixture, or correct its \`match\`.`;
    return refuse(
      route,
      "unmatched",
      { status: 410, message, code: "fixture.unmatched" },
      { ...seen, fixture: matched.nearest, differs: matched.differences.map(({ part }) => part.toLowerCase()) },
    );
  }
  return { ...replyWith(route, fixtures[matched.index], request, stamp, { ...seen, fixture: matched.index }) };
}

function replyWith(
  route: Route,
  fixture: Fixture | undefined,
  request: CompletionRequest,
  stamp: Stamp,
  seen: Partial<Findings>,
): Step {
  const reply = fixture?.reply ?? {};
  if (reply.error) return refuse(route, "error-replied", reply.error, seen);
  return { answer: route.protocol.encode(reply, request, stamp), findings: { ...seen, outcome: "replied" } };
}

function refuse(route: Route, outcome: Note["outcome"], error: WireError, seen: Partial<Findings> = {}): Step {
  return { answer: route.protocol.encodeError(error), findings: { ...seen, outcome } };
}

function unauthorized(shown: Access): WireError {
  const what = shown === "missing" ? "The request shows no key." : "The key is not the one of this run.";
  return {
    status: 401,
    code: "invalid_api_key",
    message: `${what} Send the \`token\` output of mock-transport as \`Authorization: Bearer\`; clients of OpenAI read it from OPENAI_API_KEY.`,
  };
}

/** Models that fixtures name whole; a name of our own when none does, because clients take an empty list for a broken key. */
function modelsOf(fixtures: readonly Fixture[]): string[] {
  const named = fixtures.flatMap(({ match: { model } }) => (typeof model === "string" ? [model] : []));
  return named.length === 0 ? ["mock-model"] : [...new Set(named)];
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

/** `undefined` for text that is not JSON, which no protocol takes for a body. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
