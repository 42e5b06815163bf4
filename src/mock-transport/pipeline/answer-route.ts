import {
  type Findings,
  isRefused,
  type Question,
  refuse,
  refuseBody,
  type Step,
  withBody,
} from "../core/request-context.ts";
import { asWished } from "../delivery/apply-control-headers.ts";
import { complete } from "./complete.ts";
import { countTokens } from "../wire/count-tokens.ts";
import type { Catalogue } from "../core/protocol.ts";
import type { Work } from "../core/route.ts";
import { accepts } from "../core/text-match.ts";

/** Name of the only model when no fixture names one whole; clients take an empty list for a broken key. */
const MODEL = "mock-model";

/** Most of a path that a message repeats, in UTF-16 units. */
const PATH_UNITS = 200;

/** What to do about an address that looks like no route at all. */
const BASE_URLS =
  "Set the client's base URL to the output for its provider: `base-url` for OpenAI, which ends in /v1, or `anthropic-base-url`, `google-base-url`, `azure-base-url`, `vertex-base-url`, `bedrock-base-url`.";

/** What the server does for itself, and never slowly or badly. */
const own: readonly Work["kind"][] = ["document", "probe", "stop"];

/** Answers a request that may be answered, by what its route does. */
export function answerRoute(question: Question): Step {
  return own.includes(question.route.work.kind) ? answer(question) : asWished(question, answer);
}

function answer(question: Question): Step {
  const { route, path, request, setting } = question;
  const { work } = route;
  switch (work.kind) {
    case "completion":
      return withBody(question, (body) => complete(work.protocol.within?.(question) ?? work.protocol, body, question));
    case "count":
      return withBody(question, (body) => {
        const counted = work.counter.decode(body, question.address, question.memory);
        if (!counted.ok && isRefused(counted.refusal, setting)) return refuseBody(counted.refusal, question);
        const { model, inputTokens } = counted.ok
          ? counted
          : { model: MODEL, inputTokens: countTokens(JSON.stringify(body ?? {})) };
        const answer = work.counter.encode(inputTokens, body, question.stamp);
        return { answer, findings: { outcome: "counted", model } };
      });
    case "embeddings":
      return withBody(question, (body) => {
        const embedded = work.embed(body, question.address);
        if (!embedded.ok) return refuseBody(embedded.refusal, question);
        return { answer: embedded.answer, findings: { outcome: "embedded", model: embedded.model } };
      });
    case "models":
      return { answer: work.catalogue.encodeList(modelsOf(question)), findings: { outcome: "listed" } };
    case "model":
      return showModel(work.catalogue, question);
    case "stored":
      return work.answer(question);
    case "socket":
      return refuse(question, "unknown-route", {
        status: 426,
        message: `${path} opens a WebSocket over HTTP/1.1 alone. Send the request by POST.`,
        final: true,
      });
    case "document":
      return { answer: work.show(question), findings: { outcome: "shown" } };
    case "probe":
      return { answer: { status: 200, headers: {}, body: "" }, findings: { outcome: "shown" } };
    case "stop":
      return { answer: { status: 200, headers: {}, body: "" }, findings: { outcome: "shown" }, isStop: true };
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
        message: `${request.method} ${path.slice(0, PATH_UNITS)} is no route of mock-transport at ${setting.instance}. ${work.hint ?? BASE_URLS}`,
      });
  }
}

function showModel(catalogue: Pick<Catalogue, "encodeOne">, question: Question): Step {
  const { address, path, setting } = question;
  const model = address.model ?? "";
  // A fixture that names no model answers for every one, and so does a server without fixtures.
  const isThere =
    setting.fixtures.length === 0 ||
    setting.fixtures.some(({ match }) => match.model === undefined || accepts(match.model, model, setting.patterns));
  if (isThere) return { answer: catalogue.encodeOne(model), findings: { outcome: "listed", model } };
  const message = `${path} names a model that no fixture answers for.`;
  const seen: Partial<Findings> = { model };
  return refuse(question, "invalid", { status: 404, code: "model_not_found", message }, seen);
}

/** Models that fixtures name whole; a name of our own when none does. */
function modelsOf({ setting: { fixtures } }: Question): string[] {
  const named = fixtures.flatMap(({ match: { model } }) => (typeof model === "string" ? [model] : []));
  return named.length === 0 ? [MODEL] : [...new Set(named)];
}
