import { type Agent, joinPath, createKeyVariable, IDLE_TIMEOUT_MS } from "./agent.ts";

/** The variable from which Codex's built-in provider reads a key as well. */
const KEY_VARIABLE = "CODEX_API_KEY";

/**
 * Codex ignores OPENAI_BASE_URL. Its configuration file therefore defines a provider for this
 * server, and sets the address of the built-in provider for jobs that select it. The file names the
 * variable with the key and does not contain the key. Codex does not know the model's name, and
 * therefore offers `exec_command`.
 * @see https://developers.openai.com/codex/config-reference
 */
export const codex: Agent = ({ origin, token, directory }) => ({
  variables: { CODEX_HOME: joinPath(directory, "codex"), ...createKeyVariable(KEY_VARIABLE, token) },
  files: [
    {
      path: joinPath(directory, "codex", "config.toml"),
      content: renderConfig(`${origin}/v1`, token === undefined ? "OPENAI_API_KEY" : KEY_VARIABLE),
    },
  ],
});

function renderConfig(baseUrl: string, keyVariable: string): string {
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
stream_idle_timeout_ms = ${IDLE_TIMEOUT_MS}

[analytics]
enabled = false

[features]
plugins = false
`;
}
