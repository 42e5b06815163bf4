import { createCompatibleAccess } from "../probes/openai-compatible.ts";
import type { Profile } from "../profile.ts";

/** Mistral with OpenAI's protocol. The list of models proves the key. */
export const mistral: Profile = {
  id: "mistral",
  title: "Mistral",
  accesses: [
    createCompatibleAccess({
      vendor: "mistral",
      variable: "MISTRAL_API_KEY",
      baseVariable: "MISTRAL_BASE_URL",
      base: "https://api.mistral.ai/v1",
      host: "api.mistral.ai",
    }),
  ],
};
