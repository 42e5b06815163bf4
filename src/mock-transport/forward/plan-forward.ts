import { markerText } from "../../redact/marker.ts";
import { classify } from "../core/classify.ts";
import type { Note } from "../core/journal-entry.ts";
import { type Findings, type Question, refuse, type Step, withBody } from "../core/request-context.ts";
import type { Work } from "../core/route.ts";
import { addressOf, queryFor } from "./address-of.ts";
import { failureError } from "../core/upstream-failure.ts";
import type { Outbound, OutboundCall } from "../core/outbound.ts";
import { outboundHeaders, secretsIn } from "./outbound-headers.ts";
import { readAlone } from "./read-alone.ts";
import { baseOf, providerOf } from "./upstream-base.ts";

/** What stands for the run's token where it is taken out of a body. */
const TOKEN_MARK = markerText("value");

const outcomes: { readonly [kind in Work["kind"]]?: Note["outcome"] } = {
  completion: "forwarded",
  count: "counted",
  embeddings: "embedded",
  models: "listed",
  model: "listed",
};

/** Sends a request on as it is, but for the token, to the provider of its route; refuses one that could take a key to another place, or that nobody would understand there. */
export function planForward(question: Question, below: string): Step {
  const { route, request, setting } = question;
  const provider = providerOf(route);
  const base = provider === undefined ? undefined : baseOf(provider, setting.upstream);
  if (provider === undefined || base === undefined) return refuseRoute(question);
  const query = queryFor(request.target, provider, setting.token);
  const address = below.includes(setting.token) ? undefined : addressOf(provider, base, { below, query });
  if (address === undefined) return refuseAddress(question);
  const secrets = [...secretsIn(request.headers), ...question.address.query.getAll("key")];
  if (secrets.some((secret) => secret.includes(setting.token))) return refuseToken(question);
  if (!isJson(request.headers["content-type"], request.body)) return refuseBody(question);
  return withBody(question, (json) => {
    const call = callIn(question, json);
    const outbound: Outbound = {
      provider,
      address,
      method: request.method,
      headers: outboundHeaders(request.headers, provider, setting.token),
      body: request.body === "" ? undefined : request.body?.replaceAll(setting.token, TOKEN_MARK),
      secrets,
      outcome: call !== undefined && call.class !== "turn" ? "side-call" : (outcomes[route.work.kind] ?? "shown"),
      call,
      refuse: (failure, code) => route.provider.encodeError(failureError(failure, address.host, code), question.stamp),
    };
    const upstream = { host: address.host, hasUsage: false };
    const findings: Findings = { outcome: "upstream-failed", upstream, ...factsOf(question, call) };
    return { answer: outbound.refuse("reset"), findings, outbound };
  });
}

function callIn({ route: { work }, address }: Question, json: unknown): OutboundCall | undefined {
  if (work.kind !== "completion") return undefined;
  const decoded = work.protocol.decode(readAlone(json), address);
  if (!decoded.ok) return undefined;
  return { request: decoded.request, class: classify(decoded.request), test: address.test };
}

function factsOf({ route: { work } }: Question, call: OutboundCall | undefined): Partial<Findings> {
  if (work.kind !== "completion") return {};
  if (call === undefined) return { protocol: work.protocol.id };
  const { protocol, model, prompt, streaming } = call.request;
  return { class: call.class, protocol, model, excerpt: prompt, streaming };
}

/** Other bodies were read as text, and would not arrive as they were sent. */
function isJson(contentType: string | readonly string[] | undefined, body: string | undefined): boolean {
  return body === "" || contentType === undefined || /^application\/(?:[\w.+-]+\+)?json\b/i.test(String(contentType));
}

function refuseRoute(question: Question): Step {
  const { request, path, setting } = question;
  return refuse(question, "unsupported", {
    status: 501,
    code: "request.unsupported",
    message: `${request.method} ${path} is a route that the mode \`${setting.mode}\` sends nowhere: it belongs to a provider whose host is not known. For Azure or Vertex name it in \`upstream\`; leave others to a lane with the real provider.`,
    final: true,
  });
}

function refuseAddress(question: Question): Step {
  return refuse(question, "invalid", {
    status: 400,
    code: "upstream.address",
    message: `The path leads out of the provider's base URL, or the base URL is neither https nor this machine's, so no key is sent there. Correct the path or \`upstream\`.`,
    final: true,
  });
}

function refuseToken(question: Question): Step {
  return refuse(question, "unauthorized", {
    status: 401,
    code: "invalid_api_key",
    message: `The key is the token of this run, which no provider knows. In the mode \`${question.setting.mode}\` the token stands in the base URL alone; give the client the provider's own key.`,
    final: true,
  });
}

function refuseBody(question: Question): Step {
  return refuse(question, "unsupported", {
    status: 501,
    code: "request.unsupported",
    message: `The body is not JSON, and the mode \`${question.setting.mode}\` sends on nothing else. Leave this test to a lane that calls the provider directly.`,
    param: "content-type",
    final: true,
  });
}
