import { bearer, below, costly, get, postJson } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import type { AnswerRule } from "../probes/answer-rule.ts";
import { classifier } from "../probes/classify.ts";
import { openaiRules } from "../probes/classify-openai.ts";
import { hasUsage, seesModel } from "../probes/openai-probes.ts";
import type { Access, ProbeFacts, Profile, ShapeRule } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

const rules: readonly AnswerRule[] = [
  { statuses: [401], message: /expired/i, reason: "credential.expired" },
  { statuses: [401], reason: "credential.rejected" },
  { statuses: [402], reason: "credential.quota" },
  { statuses: [403], reason: "credential.scope" },
];

/** The router's address for models; the hub's own address tells who the token is. */
const ROUTER = "https://router.huggingface.co/v1";

const token: ShapeRule = {
  what: "a token of Hugging Face",
  pattern: /^hf_\w{20,}$/,
  prefix: /^hf_/,
  form: "begins with `hf_`",
  source: "https://huggingface.co/docs/hub/security-tokens",
};

function huggingfaceAccess(variable: string): Access {
  const identify = ({ credentials }: ProbeFacts) => bearer(credentials[variable]);
  return {
    vendor: "huggingface",
    kind: "model",
    variable,
    shape: token,
    metadata: [baseAddress(["HF_ENDPOINT"], "https://huggingface.co")],
    hosts: ["huggingface.co", "router.huggingface.co"],
    probes: {
      auth: {
        request: (facts) => get(below(facts.metadata["base"], "/api/whoami-v2"), identify(facts)),
        classify: classifier({
          rules,
          idHeader: "x-request-id",
          proves: (json) => typeof member(json, "name") === "string",
        }),
      },
      model: {
        request: (facts) => get(`${ROUTER}/models`, identify(facts)),
        classify: classifier({ rules, proves: (json, { model }) => seesModel(json, model.split(":")[0] ?? "") }),
      },
      completion: {
        request: (facts) =>
          costly(
            postJson(`${ROUTER}/chat/completions`, identify(facts), {
              model: facts.model,
              messages: [{ role: "user", content: "Hi" }],
              max_tokens: 1,
            }),
          ),
        classify: classifier({ rules: [...rules, ...openaiRules], proves: hasUsage }),
      },
    },
  };
}

export const huggingface: Profile = {
  id: "huggingface",
  title: "Hugging Face",
  accesses: [huggingfaceAccess("HF_TOKEN"), huggingfaceAccess("HUGGING_FACE_HUB_TOKEN")],
};
