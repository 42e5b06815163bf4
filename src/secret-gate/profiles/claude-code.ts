import type { Profile } from "../profile.ts";
import { anthropicKeyAccess, authTokenAccess, oauthAccess } from "./anthropic.ts";
import { createAzureKeyAccess, foundryAnthropicAccess } from "./azure-foundry.ts";

/** Claude Code prefers an API key to a subscription token. It can also use a Foundry resource. */
export const claudeCode: Profile = {
  id: "claude-code",
  title: "Claude Code",
  accesses: [
    anthropicKeyAccess,
    authTokenAccess,
    oauthAccess,
    foundryAnthropicAccess,
    createAzureKeyAccess("AZURE_API_KEY"),
    createAzureKeyAccess("AZURE_OPENAI_API_KEY"),
  ],
};
