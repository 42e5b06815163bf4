import { type Agent, joinPath, clearVariables, createKeyVariable, IDLE_TIMEOUT_MS } from "./agent.ts";

/** Variables that make Claude Code ignore its base URL: cloud platforms and a local socket. */
const REDIRECTING_VARIABLES = [
  "CLAUDE_CODE_USE_BEDROCK",
  "CLAUDE_CODE_USE_VERTEX",
  "CLAUDE_CODE_USE_FOUNDRY",
  "CLAUDE_CODE_USE_MANTLE",
  "CLAUDE_CODE_USE_ANTHROPIC_AWS",
  "CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD",
  "ANTHROPIC_UNIX_SOCKET",
];

/**
 * Claude Code reads only its environment. Its retries are off, because they turn one unmatched
 * request into eleven. Its fallback to an answer without a stream is off, because it hides an
 * unreadable stream. Traffic to hosts other than the base URL is off. `IS_SANDBOX`, which root
 * needs to skip permissions, is left to the job, because only the job knows whether the machine is
 * a sandbox.
 * @see https://code.claude.com/docs/en/settings
 */
export const claude: Agent = ({ origin, token, directory, environment }) => ({
  variables: {
    ANTHROPIC_BASE_URL: origin,
    ...createKeyVariable("ANTHROPIC_API_KEY", token),
    // Claude Code would send it together with the key.
    ...(token === undefined ? {} : clearVariables(["ANTHROPIC_AUTH_TOKEN"], environment)),
    ...clearVariables(REDIRECTING_VARIABLES, environment),
    CLAUDE_CONFIG_DIR: joinPath(directory, "claude"),
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK: "1",
    CLAUDE_CODE_MAX_RETRIES: "0",
    CLAUDE_BYTE_STREAM_IDLE_TIMEOUT_MS: `${IDLE_TIMEOUT_MS}`,
    API_TIMEOUT_MS: `${IDLE_TIMEOUT_MS}`,
    DISABLE_AUTOUPDATER: "1",
  },
  files: [],
});
