import { joinUrl, markPaid, postJson, toBearerHeader } from "../probes/build-request.ts";
import { createBaseAddressRule } from "../probes/base-address.ts";
import { createClassifier } from "../probes/classify.ts";
import { OPENAI_RULES } from "../probes/openai-rules.ts";
import { hasUsage } from "../probes/openai-probes.ts";
import type { Probe, Profile } from "../profile.ts";

/** Statuses of answers with a code in `base_resp`. */
const CODED_STATUSES = [200, 400, 401, 402, 403, 429];

/**
 * MiniMax has no free call, so a completion of one token proves the key. Errors are 200s with a
 * code in `base_resp`.
 */
const completion: Probe = {
  request: ({ credentials, metadata, model }) =>
    markPaid(
      postJson(joinUrl(metadata["base"], "/chat/completions"), toBearerHeader(credentials["MINIMAX_API_KEY"]), {
        model,
        messages: [{ role: "user", content: "Hi" }],
        max_tokens: 1,
      }),
    ),
  classify: createClassifier({
    rules: [
      // @see https://platform.minimax.io/docs/api-reference/errorcode
      { statuses: CODED_STATUSES, codes: ["1004", "2049"], reason: "credential.rejected" },
      { statuses: CODED_STATUSES, codes: ["1008", "2056"], reason: "credential.quota" },
      { statuses: CODED_STATUSES, codes: ["1002", "1039", "1041", "2045"], reason: "credential.rate-limited" },
      ...OPENAI_RULES,
    ],
    idHeader: "trace-id",
    proves: hasUsage,
  }),
};

/** MiniMax. Only a paid completion proves the key. */
export const minimax: Profile = {
  id: "minimax",
  title: "MiniMax",
  accesses: [
    {
      vendor: "minimax",
      kind: "model",
      variable: "MINIMAX_API_KEY",
      metadata: [createBaseAddressRule(["MINIMAX_BASE_URL"], "https://api.minimax.io/v1")],
      hosts: ["api.minimax.io", "api.minimaxi.com"],
      probes: { completion },
    },
  ],
};
