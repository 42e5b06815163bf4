import { createCompatibleAccess } from "../probes/openai-compatible.ts";
import type { Profile } from "../profile.ts";

/** Groq with OpenAI's protocol. The list of models proves the key. */
export const groq: Profile = {
  id: "groq",
  title: "Groq",
  accesses: [
    createCompatibleAccess({
      vendor: "groq",
      variable: "GROQ_API_KEY",
      shape: {
        what: "a key of Groq",
        pattern: /^gsk_\w{20,}$/,
        prefix: /^gsk_/,
        form: "begins with `gsk_`",
        source: "https://console.groq.com/keys",
      },
      baseVariable: "GROQ_OPENAI_BASE_URL",
      base: "https://api.groq.com/openai/v1",
      host: "api.groq.com",
    }),
  ],
};
