import { TOKEN_VARIABLE } from "../env-file.ts";
import { type Agent, below, jsonFile, keyIn } from "./agent.ts";

/** pi reads no base URL from its environment; its list of models names this server as the only provider, and the variable with the token. */
export const pi: Agent = ({ origin, token, folder }) => ({
  variables: {
    PI_CODING_AGENT_DIR: below(folder, "pi"),
    PI_OFFLINE: "1",
    PI_TELEMETRY: "0",
    ...keyIn(TOKEN_VARIABLE, token),
  },
  files: [
    jsonFile(below(folder, "pi", "models.json"), {
      providers: {
        mock: {
          baseUrl: `${origin}/v1`,
          api: "openai-completions",
          apiKey: token === undefined ? "$OPENAI_API_KEY" : `$${TOKEN_VARIABLE}`,
          models: [{ id: "mock-model" }],
        },
      },
    }),
    jsonFile(below(folder, "pi", "settings.json"), { retry: { enabled: false }, httpIdleTimeoutMs: 60_000 }),
  ],
});
