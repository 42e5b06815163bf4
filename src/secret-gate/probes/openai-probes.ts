import { bearer, below, costly, get, postJson } from "./ask.ts";
import { classifier, finding } from "./classify.ts";
import { openaiRules } from "./classify-openai.ts";
import { isVague } from "./find-rule.ts";
import type { Finding, OnlineLevel, Probe, ProbeFacts } from "../profile.ts";
import { member, readAnswer } from "./read-answer.ts";

/** How a client asks for a completion: by OpenAI's chat route, by its older form that others have taken over, or by the Responses route. */
export type Completion = "chat" | "older-chat" | "responses";

/** Fewest output tokens that the Responses route accepts. @see https://platform.openai.com/docs/api-reference/responses/create */
const LEAST_RESPONSE_TOKENS = 16;

/** Probes of every provider that speaks OpenAI's protocol below its base address: the list of models, and one short completion. */
export function openaiProbes(
  variable: string,
  completion: Completion = "chat",
  headers: (facts: ProbeFacts) => { [name: string]: string } = () => ({}),
): { readonly [L in OnlineLevel]: Probe } {
  const authorized = (facts: ProbeFacts) => ({ ...bearer(facts.credentials[variable]), ...headers(facts) });
  const list = (facts: ProbeFacts) => get(below(facts.metadata["base"], "/models"), authorized(facts));
  const table = { rules: openaiRules, idHeader: "x-request-id" };
  return {
    auth: { request: list, classify: classifier({ ...table, proves: hasModels }) },
    model: { request: list, classify: classifier({ ...table, proves: (json, { model }) => seesModel(json, model) }) },
    completion: {
      request: (facts) => {
        const { path, document } = completions[completion](facts.model);
        return costly(postJson(below(facts.metadata["base"], path), authorized(facts), document));
      },
      classify: completed(classifier({ ...table, proves: hasUsage }), "x-request-id"),
    },
  };
}

/** A reasoning model may refuse to end within one token; it says so by a 400 after it has run, which proves as much as an answer. */
export function completed(classify: Probe["classify"], idHeader: string): Probe["classify"] {
  return (answer, facts) => {
    if (answer.kind !== "answer" || answer.status !== 400) return classify(answer, facts);
    const text = readAnswer(answer.body, answer.headers["content-type"] ?? "");
    const id = answer.headers[idHeader];
    return id !== undefined && isVague({ ...text, status: 400 }) && /output limit was reached/i.test(text.message)
      ? { status: "ok", ids: { [idHeader]: id } }
      : classify(answer, facts);
  };
}

/** Whether a list of models came: the list is an array under `data`. */
export function hasModels(json: unknown): boolean {
  return Array.isArray(member(json, "data"));
}

/** Whether the list holds the model, by its whole name. */
export function seesModel(json: unknown, model: string): boolean | Finding {
  const data = member(json, "data");
  if (!Array.isArray(data)) return false;
  return (
    data.some((item) => member(item, "id") === model) ||
    finding("credential.scope", "the provider does not list the model that is asked for to it")
  );
}

/** Whether the answer counts tokens, which only a call that ran does. */
export function hasUsage(json: unknown): boolean {
  const usage = member(json, "usage");
  return ["total_tokens", "completion_tokens", "output_tokens", "outputTokens"].some((key) => {
    const count = member(usage, key);
    return typeof count === "number" && count > 0;
  });
}

const completions: { [C in Completion]: (model: string) => { path: string; document: unknown } } = {
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
    document: { model, input: "Hi", max_output_tokens: LEAST_RESPONSE_TOKENS, store: false },
  }),
};
