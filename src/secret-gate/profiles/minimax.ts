import { bearer, below, costly, postJson } from "../probes/ask.ts";
import { baseAddress } from "../probes/base-address.ts";
import { classifier } from "../probes/classify.ts";
import { openaiRules } from "../probes/classify-openai.ts";
import { hasUsage } from "../probes/openai-probes.ts";
import type { Probe, Profile } from "../profile.ts";

/** Statuses with which a code in `base_resp` comes. */
const answered = [200, 400, 401, 402, 403, 429];

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
      // @see https://platform.minimax.io/docs/api-reference/errorcode
      { statuses: answered, codes: ["1004", "2049"], reason: "credential.rejected" },
      { statuses: answered, codes: ["1008", "2056"], reason: "credential.quota" },
      { statuses: answered, codes: ["1002", "1039", "1041", "2045"], reason: "credential.rate-limited" },
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
