import { getJson, joinUrl, markPaid, postJson, toBearerHeader } from "../probes/build-request.ts";
import { createBaseAddressRule } from "../probes/base-address.ts";
import type { AnswerRule } from "../probes/answer-rule.ts";
import { createClassifier } from "../probes/classify.ts";
import { OPENAI_RULES } from "../probes/openai-rules.ts";
import { checkModelListed, hasUsage } from "../probes/openai-probes.ts";
import type { Access, ProbeFacts, Profile, ShapeRule } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

const HUB_RULES: readonly AnswerRule[] = [
  { statuses: [401], message: /expired/i, reason: "credential.expired" },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [402], reason: "credential.quota" },
  { statuses: [403], reason: "credential.scope" },
];

/** The router's address for models. The hub's address identifies the token. */
const ROUTER = "https://router.huggingface.co/v1";

const token: ShapeRule = {
  what: "a token of Hugging Face",
  pattern: /^hf_\w{20,}$/,
  prefix: /^hf_/,
  form: "begins with `hf_`",
  source: "https://huggingface.co/docs/hub/security-tokens",
};

function createHuggingfaceAccess(variable: string): Access {
  const identify = ({ credentials }: ProbeFacts) => toBearerHeader(credentials[variable]);
  return {
    vendor: "huggingface",
    kind: "model",
    variable,
    shape: token,
    metadata: [createBaseAddressRule(["HF_ENDPOINT"], "https://huggingface.co")],
    hosts: ["huggingface.co", "router.huggingface.co"],
    probes: {
      auth: {
        request: (facts) => getJson(joinUrl(facts.metadata["base"], "/api/whoami-v2"), identify(facts)),
        classify: createClassifier({
          rules: HUB_RULES,
          idHeader: "x-request-id",
          proves: (json) => typeof readMember(json, "name") === "string",
        }),
      },
      model: {
        request: (facts) => getJson(`${ROUTER}/models`, identify(facts)),
        classify: createClassifier({
          rules: HUB_RULES,
          proves: (json, { model }) => checkModelListed(json, model.split(":")[0] ?? ""),
        }),
      },
      completion: {
        request: (facts) =>
          markPaid(
            postJson(`${ROUTER}/chat/completions`, identify(facts), {
              model: facts.model,
              messages: [{ role: "user", content: "Hi" }],
              max_tokens: 1,
            }),
          ),
        classify: createClassifier({ rules: [...HUB_RULES, ...OPENAI_RULES], proves: hasUsage }),
      },
    },
  };
}

/** Hugging Face. The hub proves the token, the router the model. */
export const huggingface: Profile = {
  id: "huggingface",
  title: "Hugging Face",
  accesses: [createHuggingfaceAccess("HF_TOKEN"), createHuggingfaceAccess("HUGGING_FACE_HUB_TOKEN")],
};
