import type { Profile } from "../profile.ts";
import { anthropicKeyAccess, authTokenAccess, oauthAccess } from "./anthropic.ts";
import { azureKeyAccess, foundryAnthropicAccess } from "./azure-foundry.ts";

/** Claude Code takes an API key before the token of a subscription; behind a proxy it stands on a Foundry resource. */
export const claudeCode: Profile = {
  id: "claude-code",
  title: "Claude Code",
  accesses: [
    anthropicKeyAccess,
    authTokenAccess,
    oauthAccess,
    foundryAnthropicAccess,
    azureKeyAccess("AZURE_API_KEY"),
    azureKeyAccess("AZURE_OPENAI_API_KEY"),
  ],
};
