import { TOKEN_VARIABLE } from "../env-file.ts";
import { type Agent, below, keyIn } from "./agent.ts";

/**
 * Codex ignores OPENAI_BASE_URL; a provider of its own in its configuration file leads it here. The file names the variable with the token instead of holding it. The model's
 * name is one that Codex does not know, so that it offers `exec_command`.
 * @see https://developers.openai.com/codex/config-reference
 */
export const codex: Agent = ({ origin, token, folder }) => ({
  variables: { CODEX_HOME: below(folder, "codex"), ...keyIn(TOKEN_VARIABLE, token) },
  files: [
    {
      path: below(folder, "codex", "config.toml"),
      content: configOf(origin, token === undefined ? "OPENAI_API_KEY" : TOKEN_VARIABLE),
    },
  ],
});

function configOf(origin: string, keyVariable: string): string {
  return `model = "mock-model"
model_provider = "mock"
check_for_update_on_startup = false

[model_providers.mock]
name = "mock-transport"
base_url = "${origin}/v1"
wire_api = "responses"
env_key = "${keyVariable}"
request_max_retries = 0
stream_max_retries = 0
stream_idle_timeout_ms = 60000

[analytics]
enabled = false

[features]
plugins = false
`;
}
