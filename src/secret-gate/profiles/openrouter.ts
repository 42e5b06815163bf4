import { bearer, below, get } from "../probes/ask.ts";
import { classifier, finding } from "../probes/classify.ts";
import { openaiRules } from "../probes/classify-openai.ts";
import { compatibleAccess } from "../probes/openai-compatible.ts";
import type { Finding, Profile } from "../profile.ts";
import { member } from "../probes/read-answer.ts";

export const openrouter: Profile = {
  id: "openrouter",
  title: "OpenRouter",
  accesses: [
    compatibleAccess({
      vendor: "openrouter",
      variable: "OPENROUTER_API_KEY",
      shape: {
        what: "a key of OpenRouter",
        pattern: /^sk-or-[\w-]{20,}$/,
        prefix: /^sk-or-/,
        form: "begins with `sk-or-`",
        source: "https://openrouter.ai/docs/api-reference/authentication",
      },
      baseVariable: "OPENROUTER_BASE_URL",
      base: "https://openrouter.ai/api/v1",
      host: "openrouter.ai",
      // Its list of models is open to everybody, so it proves no key.
      auth: {
        request: ({ credentials, metadata }) =>
          get(below(metadata["base"], "/key"), bearer(credentials["OPENROUTER_API_KEY"])),
        classify: classifier({ rules: openaiRules, proves: (json) => hasCredit(member(json, "data")) }),
      },
    }),
  ],
};

/** A key may have a limit of its own; one without has `null` there. */
function hasCredit(data: unknown): boolean | Finding {
  if (member(data, "disabled") === true)
    return finding("credential.rejected", "the provider knows it, and has it disabled");
  const remaining = member(data, "limit_remaining");
  if (typeof remaining === "number" && remaining <= 0) return finding("credential.quota");
  return remaining === null || typeof remaining === "number";
}
