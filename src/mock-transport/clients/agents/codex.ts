import { type Agent, below, keyIn, SILENCE_LIMIT_MS } from "./agent.ts";

/** The variable in which Codex's own provider looks for a key, too. */
const KEY = "CODEX_API_KEY";

/**
 * Codex ignores OPENAI_BASE_URL; a provider of its own in its configuration file leads it here, and so does the address of the provider that it brings, for jobs that choose that
 * one. The file names the variable with the key instead of holding it. The model's name is one that Codex does not know, so that it offers `exec_command`.
 * @see https://developers.openai.com/codex/config-reference
 */
export const codex: Agent = ({ origin, token, folder }) => ({
  variables: { CODEX_HOME: below(folder, "codex"), ...keyIn(KEY, token) },
  files: [
    {
      path: below(folder, "codex", "config.toml"),
      content: configOf(`${origin}/v1`, token === undefined ? "OPENAI_API_KEY" : KEY),
    },
  ],
});

function configOf(baseUrl: string, keyVariable: string): string {
  return `model = "mock-model"
model_provider = "mock"
openai_base_url = "${baseUrl}"
check_for_update_on_startup = false

[model_providers.mock]
name = "mock-transport"
base_url = "${baseUrl}"
wire_api = "responses"
env_key = "${keyVariable}"
request_max_retries = 0
stream_max_retries = 0
stream_idle_timeout_ms = ${SILENCE_LIMIT_MS}

[analytics]
enabled = false

[features]
plugins = false
`;
}
