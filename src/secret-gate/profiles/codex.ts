import { ADDRESS_PATTERN } from "../probes/base-address.ts";
import { createOpenaiProbes } from "../probes/openai-probes.ts";
import type { Access, Profile } from "../profile.ts";
import { openaiKeyShape } from "./openai.ts";

/** Codex reads no base address from the environment and only uses the Responses route. */
function createCodexAccess(variable: string): Access {
  const probes = createOpenaiProbes(variable, "responses");
  return {
    vendor: "openai",
    kind: "model",
    variable,
    shape: openaiKeyShape,
    metadata: [
      {
        name: "base",
        variables: ["CODEX_OPENAI_BASE_URL"],
        pattern: ADDRESS_PATTERN,
        form: "the URL of `openai_base_url` in Codex's configuration",
        fallback: "https://api.openai.com/v1",
      },
    ],
    hosts: ["api.openai.com", "eu.api.openai.com", "us.api.openai.com"],
    probes,
  };
}

/** Codex by the key that it prefers. */
export const codex: Profile = {
  id: "codex",
  title: "Codex",
  accesses: [createCodexAccess("CODEX_API_KEY"), createCodexAccess("OPENAI_API_KEY")],
};
