import { bearer, below, get } from "../probes/ask.ts";
import { classifier, finding } from "../probes/classify.ts";
import { openaiRules } from "../probes/classify-openai.ts";
import { compatibleAccess } from "../probes/openai-compatible.ts";
import type { Profile } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

export const xai: Profile = {
  id: "xai",
  title: "xAI",
  accesses: [
    compatibleAccess({
      vendor: "xai",
      variable: "XAI_API_KEY",
      shape: {
        what: "a key of xAI",
        pattern: /^xai-[\w-]{20,}$/,
        prefix: /^xai-/,
        form: "begins with `xai-`",
        source: "https://docs.x.ai/docs/overview",
      },
      baseVariable: "XAI_BASE_URL",
      base: "https://api.x.ai/v1",
      host: "api.x.ai",
      auth: {
        request: ({ credentials, metadata }) =>
          get(below(metadata["base"], "/api-key"), bearer(credentials["XAI_API_KEY"])),
        classify: classifier({
          // xAI answers 400 to a key it does not know.
          rules: [
            { statuses: [400], message: /(?:incorrect|invalid) api.?key/i, reason: "credential.rejected" },
            ...openaiRules,
          ],
          idHeader: "x-request-id",
          proves: (json) => {
            const isOff = ["api_key_blocked", "api_key_disabled", "team_blocked"].some(
              (key) => member(json, key) === true,
            );
            if (isOff) return finding("credential.rejected", "the provider knows it, and has it blocked or disabled");
            return (
              typeof member(json, "api_key_id") === "string" || typeof member(json, "redacted_api_key") === "string"
            );
          },
        }),
      },
    }),
  ],
};
