import { getJson, joinUrl, toBearerHeader } from "../probes/build-request.ts";
import { createClassifier, createResult } from "../probes/classify.ts";
import { OPENAI_RULES } from "../probes/openai-rules.ts";
import { createCompatibleAccess } from "../probes/openai-compatible.ts";
import type { Profile } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

/** xAI. The facts of the key prove it and detect a blocked key or team. */
export const xai: Profile = {
  id: "xai",
  title: "xAI",
  accesses: [
    createCompatibleAccess({
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
          getJson(joinUrl(metadata["base"], "/api-key"), toBearerHeader(credentials["XAI_API_KEY"])),
        classify: createClassifier({
          // xAI answers 400 to an unknown key.
          rules: [
            { statuses: [400], message: /(?:incorrect|invalid) api.?key/i, reason: "credential.rejected" },
            ...OPENAI_RULES,
          ],
          idHeader: "x-request-id",
          proves: (json) => {
            const isDisabled = ["api_key_blocked", "api_key_disabled", "team_blocked"].some(
              (key) => readMember(json, key) === true,
            );
            if (isDisabled) return createResult("credential.rejected", "the provider has blocked or disabled it");
            return (
              typeof readMember(json, "api_key_id") === "string" ||
              typeof readMember(json, "redacted_api_key") === "string"
            );
          },
        }),
      },
    }),
  ],
};
