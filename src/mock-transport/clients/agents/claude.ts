import { type Agent, below, emptied, keyIn, SILENCE_LIMIT_MS } from "./agent.ts";

/** Switches of a job that lead Claude Code to another address than its base URL: the clouds that sell the model, and a local socket. */
const detours = [
  "CLAUDE_CODE_USE_BEDROCK",
  "CLAUDE_CODE_USE_VERTEX",
  "CLAUDE_CODE_USE_FOUNDRY",
  "CLAUDE_CODE_USE_MANTLE",
  "CLAUDE_CODE_USE_ANTHROPIC_AWS",
  "CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD",
  "ANTHROPIC_UNIX_SOCKET",
];

/**
 * Claude Code reads everything from its environment. Its own retries would turn one unmatched request into eleven, and its fallback to an answer without a stream
 * would hide a stream it could not read; traffic to other hosts than the base URL is off. Left to the job is `IS_SANDBOX`, without which root may not skip
 * permissions: whether a machine is a sandbox is not for a step to say.
 * @see https://code.claude.com/docs/en/settings
 */
export const claude: Agent = ({ origin, token, folder, environment }) => ({
  variables: {
    ANTHROPIC_BASE_URL: origin,
    ...keyIn("ANTHROPIC_API_KEY", token),
    // It would be sent beside the key.
    ...(token === undefined ? {} : emptied(["ANTHROPIC_AUTH_TOKEN"], environment)),
    ...emptied(detours, environment),
    CLAUDE_CONFIG_DIR: below(folder, "claude"),
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK: "1",
    CLAUDE_CODE_MAX_RETRIES: "0",
    CLAUDE_BYTE_STREAM_IDLE_TIMEOUT_MS: `${SILENCE_LIMIT_MS}`,
    API_TIMEOUT_MS: `${SILENCE_LIMIT_MS}`,
    DISABLE_AUTOUPDATER: "1",
  },
  files: [],
});
