import { addressPattern } from "../probes/base-address.ts";
import { openaiProbes } from "../probes/openai-probes.ts";
import type { Access, Profile } from "../profile.ts";
import { openaiKey } from "./openai.ts";

/** Codex calls OpenAI itself: it reads no base address from the environment, and speaks the Responses route alone. */
function codexAccess(variable: string): Access {
  const probes = openaiProbes(variable, "responses");
  return {
    vendor: "openai",
    kind: "model",
    variable,
    shape: openaiKey,
    metadata: [
      {
        name: "base",
        variables: ["CODEX_OPENAI_BASE_URL"],
        pattern: addressPattern,
        form: "the address that `openai_base_url` of Codex's configuration names",
        fallback: "https://api.openai.com/v1",
      },
    ],
    hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
    probes,
  };
}

export const codex: Profile = {
  id: "codex",
  title: "Codex",
  accesses: [codexAccess("CODEX_API_KEY"), codexAccess("OPENAI_API_KEY")],
};
