import { getJson, joinUrl, markPaid, postJson, toBearerHeader } from "./build-request.ts";
import { createClassifier, createResult } from "./classify.ts";
import { OPENAI_RULES } from "./openai-rules.ts";
import { isVague } from "./find-rule.ts";
import type { OnlineLevel, Probe, ProbeFacts, ProbeResult } from "../profile.ts";
import { readAnswer, readMember } from "./read-answer.ts";

/**
 * The route of a completion: OpenAI's chat route, its older form that other providers implement, or
 * the Responses route.
 */
export type CompletionRoute = "chat" | "older-chat" | "responses";

/**
 * Minimum of output tokens on the Responses route.
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
const MIN_RESPONSE_TOKENS = 16;

/**
 * Creates the probes of a provider with OpenAI's protocol: the list of models and one short
 * completion.
 */
export function createOpenaiProbes(
  variable: string,
  completion: CompletionRoute = "chat",
  headers: (facts: ProbeFacts) => { [name: string]: string } = () => ({}),
): { readonly [L in OnlineLevel]: Probe } {
  const authorized = (facts: ProbeFacts) => ({ ...toBearerHeader(facts.credentials[variable]), ...headers(facts) });
  const list = (facts: ProbeFacts) => getJson(joinUrl(facts.metadata["base"], "/models"), authorized(facts));
  const table = { rules: OPENAI_RULES, idHeader: "x-request-id" };
  return {
    auth: { request: list, classify: createClassifier({ ...table, proves: hasModels }) },
    model: {
      request: list,
      classify: createClassifier({ ...table, proves: (json, { model }) => checkModelListed(json, model) }),
    },
    completion: {
      request: (facts) => {
        const { path, document } = COMPLETION_REQUESTS[completion](facts.model);
        return markPaid(postJson(joinUrl(facts.metadata["base"], path), authorized(facts), document));
      },
      classify: acceptOutputLimit(createClassifier({ ...table, proves: hasUsage }), "x-request-id"),
    },
  };
}

/**
 * Accepts a 400 that reports the output limit. A reasoning model sends it after it has run, so it
 * proves a completion.
 */
export function acceptOutputLimit(classify: Probe["classify"], idHeader: string): Probe["classify"] {
  return (answer, facts) => {
    if (answer.kind !== "answer" || answer.status !== 400) return classify(answer, facts);
    const text = readAnswer(answer.body, answer.headers["content-type"] ?? "");
    const id = answer.headers[idHeader];
    return id !== undefined && isVague({ ...text, status: 400 }) && /output limit was reached/i.test(text.message)
      ? { status: "ok", ids: { [idHeader]: id } }
      : classify(answer, facts);
  };
}

/** Whether the answer is a list of models: an array under `data`. */
export function hasModels(json: unknown): boolean {
  return Array.isArray(readMember(json, "data"));
}

/** Checks that the list contains the model by its full name. */
export function checkModelListed(json: unknown, model: string): boolean | ProbeResult {
  const data = readMember(json, "data");
  if (!Array.isArray(data)) return false;
  return (
    data.some((item) => readMember(item, "id") === model) ||
    createResult("credential.scope", "the provider does not list the requested model for it")
  );
}

/** Whether the answer counts tokens, which proves that the call ran. */
export function hasUsage(json: unknown): boolean {
  const usage = readMember(json, "usage");
  return ["total_tokens", "completion_tokens", "output_tokens", "outputTokens"].some((key) => {
    const count = readMember(usage, key);
    return typeof count === "number" && count > 0;
  });
}

const COMPLETION_REQUESTS: { [C in CompletionRoute]: (model: string) => { path: string; document: unknown } } = {
  chat: (model) => ({
    path: "/chat/completions",
    document: { model, messages: [{ role: "user", content: "Hi" }], max_completion_tokens: 1 },
  }),
  "older-chat": (model) => ({
    path: "/chat/completions",
    document: { model, messages: [{ role: "user", content: "Hi" }], max_tokens: 1 },
  }),
  responses: (model) => ({
    path: "/responses",
    document: { model, input: "Hi", max_output_tokens: MIN_RESPONSE_TOKENS, store: false },
  }),
};
