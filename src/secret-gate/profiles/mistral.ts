import { compatibleAccess } from "../probes/openai-compatible.ts";
import type { Profile } from "../profile.ts";

export const mistral: Profile = {
  id: "mistral",
  title: "Mistral",
  accesses: [
    compatibleAccess({
      vendor: "mistral",
      variable: "MISTRAL_API_KEY",
      baseVariable: "MISTRAL_BASE_URL",
      base: "https://api.mistral.ai/v1",
      host: "api.mistral.ai",
    }),
  ],
};
