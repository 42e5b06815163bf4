import { bearer, below, get } from "../probes/ask.ts";
import { classifier, finding } from "../probes/classify.ts";
import { openaiRules } from "../probes/classify-openai.ts";
import { compatibleAccess } from "../probes/openai-compatible.ts";
import type { Profile } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

export const deepseek: Profile = {
  id: "deepseek",
  title: "DeepSeek",
  accesses: [
    compatibleAccess({
      vendor: "deepseek",
      variable: "DEEPSEEK_API_KEY",
      baseVariable: "DEEPSEEK_BASE_URL",
      base: "https://api.deepseek.com",
      host: "api.deepseek.com",
      auth: {
        request: ({ credentials, metadata }) =>
          get(below(metadata["base"], "/user/balance"), bearer(credentials["DEEPSEEK_API_KEY"])),
        classify: classifier({
          rules: openaiRules,
          proves: (json) => {
            const isAvailable = member(json, "is_available");
            return isAvailable === false ? finding("credential.quota") : isAvailable === true;
          },
        }),
      },
    }),
  ],
};
