import { TOKEN_VARIABLE } from "./env-file.ts";
import { type Agent, below, jsonFile, keyIn, SILENCE_LIMIT_MS } from "./agent.ts";

/**
 * pi reads no base URL from its environment, and without a default it takes the first provider of its own whose key it finds there; so its settings name
 * this server, and its list of models leads the three it knows best here as well, for jobs that name one.
 * @see https://pi.dev/docs/latest/models
 */
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
        openai: { baseUrl: `${origin}/v1` },
        anthropic: { baseUrl: origin },
        google: { baseUrl: `${origin}/v1beta` },
      },
    }),
    jsonFile(below(folder, "pi", "settings.json"), {
      defaultProvider: "mock",
      defaultModel: "mock-model",
      cacheWarming: "off",
      retry: { enabled: false },
      httpIdleTimeoutMs: SILENCE_LIMIT_MS,
    }),
  ],
});
