import { getJson, joinUrl, toBearerHeader } from "../probes/build-request.ts";
import { createClassifier, createResult } from "../probes/classify.ts";
import { OPENAI_RULES } from "../probes/openai-rules.ts";
import { createCompatibleAccess } from "../probes/openai-compatible.ts";
import type { ProbeResult, Profile } from "../profile.ts";
import { readMember } from "../probes/read-answer.ts";

/** OpenRouter. The facts of the key prove it and its remaining credit. */
export const openrouter: Profile = {
  id: "openrouter",
  title: "OpenRouter",
  accesses: [
    createCompatibleAccess({
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
      // The list of models is public, so it does not prove a key.
      auth: {
        request: ({ credentials, metadata }) =>
          getJson(joinUrl(metadata["base"], "/key"), toBearerHeader(credentials["OPENROUTER_API_KEY"])),
        classify: createClassifier({ rules: OPENAI_RULES, proves: (json) => checkCredit(readMember(json, "data")) }),
      },
    }),
  ],
};

/** Checks the limit of the key; `null` means no limit. */
function checkCredit(data: unknown): boolean | ProbeResult {
  if (readMember(data, "disabled") === true) return createResult("credential.rejected", "the provider has disabled it");
  const remaining = readMember(data, "limit_remaining");
  if (typeof remaining === "number" && remaining <= 0) return createResult("credential.quota");
  return remaining === null || typeof remaining === "number";
}
