import type { ModelCatalog } from "../core/protocol.ts";
import {
  type HandlerResult,
  isRefused,
  refuse,
  refuseBody,
  type RequestContext,
  withBody,
  type Work,
} from "../core/request-context.ts";
import { matchesText } from "../core/text-match.ts";
import { applyControlHeaders } from "../delivery/apply-control-headers.ts";
import { countTokens } from "../wire/count-tokens.ts";
import { complete } from "./complete.ts";

/**
 * The only model when no fixture names one exactly. Clients take an empty list for an invalid key.
 */
const DEFAULT_MODEL = "mock-model";

/** Longest part of a path that a message repeats, in UTF-16 units. */
const MAX_PATH_UNITS = 200;

/** Remedy for a path that resembles no route. */
const BASE_URL_HINT =
  "Set the client's base URL to the output for its provider: `base-url` for OpenAI, which ends in /v1, or `anthropic-base-url`, `google-base-url`, `azure-base-url`, `vertex-base-url`, `bedrock-base-url`.";

/** Routes of the server itself, which ignore control headers. */
const UNDELAYED_KINDS: readonly Work["kind"][] = ["document", "probe", "stop"];

/** Answers an authorized request according to its route. */
export function answerRoute(context: RequestContext): HandlerResult {
  return UNDELAYED_KINDS.includes(context.route.work.kind) ? answer(context) : applyControlHeaders(context, answer);
}

function answer(context: RequestContext): HandlerResult {
  const { route, path, request, config } = context;
  const { work } = route;
  switch (work.kind) {
    case "completion":
      return withBody(context, (body) => complete(work.protocol.withState?.(context) ?? work.protocol, body, context));
    case "count":
      return withBody(context, (body) => {
        const counted = work.counter.decode(body, context.address, context.state);
        if (!counted.ok && isRefused(counted.refusal, config)) return refuseBody(counted.refusal, context);
        const { model, inputTokens } = counted.ok
          ? counted
          : { model: DEFAULT_MODEL, inputTokens: countTokens(JSON.stringify(body ?? {})) };
        const answer = work.counter.encode(inputTokens, body, context.meta);
        return { answer, findings: { outcome: "counted", model } };
      });
    case "embeddings":
      return withBody(context, (body) => {
        const embedded = work.embed(body, context.address);
        if (!embedded.ok) return refuseBody(embedded.refusal, context);
        return { answer: embedded.answer, findings: { outcome: "embedded", model: embedded.model } };
      });
    case "models":
      return { answer: work.catalogue.encodeList(collectModels(context)), findings: { outcome: "listed" } };
    case "model":
      return showModel(work.catalogue, context);
    case "stored":
      return work.answer(context);
    case "socket":
      return refuse(context, "unknown-route", {
        status: 426,
        message: `${path} opens a WebSocket over HTTP/1.1 only. Send the request by POST.`,
        final: true,
      });
    case "document":
      return { answer: work.show(context), findings: { outcome: "shown" } };
    case "probe":
      return { answer: { status: 200, headers: {}, body: "" }, findings: { outcome: "shown" } };
    case "stop":
      return { answer: { status: 200, headers: {}, body: "" }, findings: { outcome: "shown" }, isStop: true };
    case "unsupported":
      return refuse(context, "unsupported", {
        status: 501,
        code: "request.unsupported",
        message: `This version of mock-transport does not answer ${request.method} ${path}. Its README lists the routes that it answers.`,
        final: true,
      });
    case "unknown":
      return refuse(context, "unknown-route", {
        status: 404,
        message: `${request.method} ${path.slice(0, MAX_PATH_UNITS)} is not a route of mock-transport at ${config.instance}. ${work.hint ?? BASE_URL_HINT}`,
      });
  }
}

function showModel(catalogue: Pick<ModelCatalog, "encodeOne">, context: RequestContext): HandlerResult {
  const { address, path, config } = context;
  const model = address.model ?? "";
  // A fixture without `match.model` answers every model, and so does a server without fixtures.
  const isKnown =
    config.fixtures.length === 0 ||
    config.fixtures.some(({ match }) => match.model === undefined || matchesText(match.model, model, config.patterns));
  if (isKnown) return { answer: catalogue.encodeOne(model), findings: { outcome: "listed", model } };
  const message = `No fixture answers the model in ${path}.`;
  return refuse(context, "invalid", { status: 404, code: "model_not_found", message }, { model });
}

/** Models that fixtures name exactly, or the default model when there are none. */
function collectModels({ config: { fixtures } }: RequestContext): string[] {
  const models = fixtures.flatMap(({ match: { model } }) => (typeof model === "string" ? [model] : []));
  return models.length === 0 ? [DEFAULT_MODEL] : [...new Set(models)];
}
