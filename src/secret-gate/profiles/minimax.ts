import { bearer, below, costly, postJson } from "../ask.ts";
import { baseAddress } from "../base-address.ts";
import { classifier } from "../classify.ts";
import { openaiRules } from "../classify-openai.ts";
import { hasUsage } from "../openai-probes.ts";
import type { Probe, Profile } from "../profile.ts";

/** MiniMax has no free call: a completion of one token is the least that proves a key. Refusals are 200s with a code in `base_resp`. */
const completion: Probe = {
  request: ({ credentials, metadata, model }) =>
    costly(
      postJson(below(metadata["base"], "/chat/completions"), bearer(credentials["MINIMAX_API_KEY"]), {
        model,
        messages: [{ role: "user", content: "Hi" }],
        max_tokens: 1,
      }),
    ),
  classify: classifier({
    rules: [
      { statuses: [200, 401], when: /\b(?:1004|2049)\b|invalid api key|login fail/i, reason: "credential.rejected" },
      { statuses: [200, 402], when: /\b1008\b|insufficient balance/i, reason: "credential.quota" },
      { statuses: [200, 429], when: /\b1002\b|rate limit/i, reason: "credential.rate-limited" },
      ...openaiRules,
    ],
    idHeader: "trace-id",
    proves: hasUsage,
  }),
};

export const minimax: Profile = {
  id: "minimax",
  title: "MiniMax",
  accesses: [
    {
      vendor: "minimax",
      kind: "model",
      variable: "MINIMAX_API_KEY",
      metadata: [baseAddress(["MINIMAX_BASE_URL"], "https://api.minimax.io/v1")],
      hosts: ["api.minimax.io", "api.minimaxi.com"],
      probes: { completion },
    },
  ],
};
