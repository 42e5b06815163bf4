import { type Agent, below, keyIn } from "./agent.ts";

/**
 * Claude Code reads everything from its environment. Its own retries would turn one unmatched request into eleven, and its fallback to an answer without a stream
 * would hide a stream it could not read; traffic to other hosts than the base URL is off.
 * @see https://code.claude.com/docs/en/settings
 */
export const claude: Agent = ({ origin, token, folder }) => ({
  variables: {
    ANTHROPIC_BASE_URL: origin,
    ...keyIn("ANTHROPIC_API_KEY", token),
    CLAUDE_CONFIG_DIR: below(folder, "claude"),
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK: "1",
    CLAUDE_CODE_MAX_RETRIES: "0",
    DISABLE_AUTOUPDATER: "1",
  },
  files: [],
});
