import { TOKEN_VARIABLE } from "./env-file.ts";
import { type Agent, joinPath, createJsonFile, createKeyVariable, IDLE_TIMEOUT_MS } from "./agent.ts";

/**
 * pi reads no base URL from its environment, and without a default it selects the first built-in
 * provider whose key is set. Its settings therefore select this server. Its list of models also
 * redirects three built-in providers, for jobs that select one of them.
 * @see https://pi.dev/docs/latest/models
 */
export const pi: Agent = ({ origin, token, directory }) => ({
  variables: {
    PI_CODING_AGENT_DIR: joinPath(directory, "pi"),
    PI_OFFLINE: "1",
    PI_TELEMETRY: "0",
    ...createKeyVariable(TOKEN_VARIABLE, token),
  },
  files: [
    createJsonFile(joinPath(directory, "pi", "models.json"), {
      providers: {
        mock: {
          baseUrl: `${origin}/v1`,
          api: "openai-completions",
          apiKey: token === undefined ? "$OPENAI_API_KEY" : `$${TOKEN_VARIABLE}`,
          models: [{ id: "mock-model" }],
        },
        openai: { baseUrl: `${origin}/v1` },
        anthropic: { baseUrl: origin },
        google: { baseUrl: `${origin}/v1beta` },
      },
    }),
    createJsonFile(joinPath(directory, "pi", "settings.json"), {
      defaultProvider: "mock",
      defaultModel: "mock-model",
      cacheWarming: "off",
      retry: { enabled: false },
      httpIdleTimeoutMs: IDLE_TIMEOUT_MS,
    }),
  ],
});
