import { getJson, joinUrl, toBearerHeader } from "../probes/build-request.ts";
import { createClassifier, createResult } from "../probes/classify.ts";
import { OPENAI_RULES } from "../probes/openai-rules.ts";
import { createCompatibleAccess } from "../probes/openai-compatible.ts";
import type { Profile } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

/** DeepSeek. The balance of the account proves the key and the credit. */
export const deepseek: Profile = {
  id: "deepseek",
  title: "DeepSeek",
  accesses: [
    createCompatibleAccess({
      vendor: "deepseek",
      variable: "DEEPSEEK_API_KEY",
      baseVariable: "DEEPSEEK_BASE_URL",
      base: "https://api.deepseek.com",
      host: "api.deepseek.com",
      auth: {
        request: ({ credentials, metadata }) =>
          getJson(joinUrl(metadata["base"], "/user/balance"), toBearerHeader(credentials["DEEPSEEK_API_KEY"])),
        classify: createClassifier({
          rules: OPENAI_RULES,
          proves: (json) => {
            const isAvailable = readMember(json, "is_available");
            return isAvailable === false ? createResult("credential.quota") : isAvailable === true;
          },
        }),
      },
    }),
  ],
};
