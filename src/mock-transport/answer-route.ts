import type { Fixture, Reply } from "../schema/fixture.ts";
import type { Note, WireRequest } from "./exchange.ts";
import { accepts, match } from "./match.ts";
import type { Address, Catalogue, Protocol, Stamp, WireAnswer, WireError } from "./protocol.ts";
import type { Refusal } from "./completion-request.ts";
import type { Route } from "./routes.ts";

/** What answering a request taught about it, before anything secret is taken out. */
export type Findings = Pick<Note, "outcome"> &
  Partial<Pick<Note, "fixture" | "differs" | "model" | "excerpt" | "param" | "streaming">>;

/** An answer and what is known of the request by then. */
export interface Step {
  readonly answer: WireAnswer;
  readonly findings: Findings;
  readonly isStop?: true;
}

/** What the answer to one request is made from. */
export interface Question {
  readonly route: Route;
  readonly path: string;
  readonly address: Address;
  readonly request: WireRequest;
  readonly fixtures: readonly Fixture[];
  readonly instance: string;
  readonly stamp: Stamp;
}

/** Name of the only model when no fixture names one whole; clients take an empty list for a broken key. */
const MODEL = "mock-model";

/** Answers a request that may be answered, by what its route does. */
export function answerRoute(question: Question): Step {
  const { route, path, request, fixtures, instance } = question;
  const { work } = route;
  switch (work.kind) {
    case "completion":
      return withBody(question, (body) => complete(work.protocol, body, question));
    case "count":
      return withBody(question, (body) => {
        const counted = work.counter.decode(body, question.address);
        if (!counted.ok) return refuseBody(counted.refusal, question);
        return {
          answer: work.counter.encode(counted.inputTokens),
          findings: { outcome: "counted", model: counted.model },
        };
      });
    case "embeddings":
      return withBody(question, (body) => {
        const embedded = work.embed(body, question.address);
        if (!embedded.ok) return refuseBody(embedded.refusal, question);
        return { answer: embedded.answer, findings: { outcome: "embedded", model: embedded.model } };
      });
    case "models":
      return { answer: work.catalogue.encodeList(modelsOf(fixtures)), findings: { outcome: "listed" } };
    case "model":
      return showModel(work.catalogue, question);
    case "health":
      return {
        answer: {
          status: 200,
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ok: true, instance }),
        },
        findings: { outcome: "healthy" },
      };
    case "stop":
      return { answer: { status: 200, headers: {}, body: "" }, findings: { outcome: "healthy" }, isStop: true };
    case "unsupported":
      return refuse(question, "unsupported", {
        status: 501,
        code: "request.unsupported",
        message: `${request.method} ${path} is a route that this version of mock-transport does not answer. Its README lists those it answers.`,
        final: true,
      });
    case "unknown":
      return refuse(question, "unknown-route", {
        status: 404,
        message: `${request.method} ${path} is no route of mock-transport. Set the client's base URL to the output for its provider: \`base-url\` for OpenAI, which ends in /v1, or \`anthropic-base-url\`, \`google-base-url\`, \`azure-base-url\`.`,
      });
  }
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

function withBody(question: Question, answer: (body: unknown) => Step): Step {
  const { body } = question.request;
  if (body === undefined)
    return refuse(question, "too-large", { status: 413, message: "The request body is over the limit." });
  return answer(parseJson(body));
}

function complete(protocol: Protocol, body: unknown, question: Question): Step {
  const { fixtures, address, stamp } = question;
  const decoded = protocol.decode(body, address);
  if (!decoded.ok) return refuseBody(decoded.refusal, question);
  const { request } = decoded;
  const seen = { model: request.model, excerpt: request.user, streaming: request.streaming };
  const matched = match(fixtures, request);
  if (!matched.found) {
    const differences = matched.differences.map(({ detail }) => detail).join("; ");
    const nearest = `fixtures[${matched.nearest}] of ${fixtures.length}`;
    const message = `No fixture matches this request. The nearest is ${nearest}: ${differences}. Add a fixture, or correct its \`match\`.`;
    return refuse(
      question,
      "unmatched",
      { status: protocol.unmatchedStatus, message, code: "fixture.unmatched", final: true },
      { ...seen, fixture: matched.nearest, differs: matched.differences.map(({ part }) => part.toLowerCase()) },
    );
  }
  const reply: Reply = fixtures[matched.index]?.reply ?? {};
  const answered = { ...seen, fixture: matched.index };
  if (reply.error) return refuse(question, "error-replied", reply.error, answered);
  return { answer: protocol.encode(reply, request, stamp, address), findings: { ...answered, outcome: "replied" } };
}

function refuseBody({ kind, message, param }: Refusal, question: Question): Step {
  const error: WireError =
    kind === "invalid" ? { status: 400, message, param } : { status: 400, message, param, code: "request.unsupported" };
  return refuse(question, kind, error, param === undefined ? {} : { param });
}

function showModel(catalogue: Catalogue, question: Question): Step {
  const { fixtures, address, path } = question;
  const model = address.model ?? "";
  // A fixture that names no model answers for every one.
  const isThere = fixtures.some(({ match }) => match.model === undefined || accepts(match.model, model));
  if (isThere) return { answer: catalogue.encodeOne(model), findings: { outcome: "listed", model } };
  const message = `${path} names a model that no fixture answers for.`;
  return refuse(question, "invalid", { status: 404, code: "model_not_found", message }, { model });
}

/** Models that fixtures name whole; a name of our own when none does. */
function modelsOf(fixtures: readonly Fixture[]): string[] {
  const named = fixtures.flatMap(({ match: { model } }) => (typeof model === "string" ? [model] : []));
  return named.length === 0 ? [MODEL] : [...new Set(named)];
}

/** `undefined` for text that is not JSON, which no protocol takes for a body. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
