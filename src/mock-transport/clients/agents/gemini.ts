import { type Agent, below, jsonFile, keyIn } from "./agent.ts";

/**
 * Gemini CLI finds the base URL in its environment, but refuses to start unless its settings file says which kind of key it shall use. Statistics, updates and retries are off.
 * @see https://geminicli.com/docs/reference/configuration
 */
export const gemini: Agent = ({ origin, token, folder, environment }) => ({
  variables: {
    GEMINI_CLI_HOME: below(folder, "gemini"),
    GOOGLE_GEMINI_BASE_URL: origin,
    ...keyIn("GEMINI_API_KEY", token),
    // It takes this one before the other where the job has both.
    ...((environment["GOOGLE_API_KEY"] ?? "") === "" ? {} : keyIn("GOOGLE_API_KEY", token)),
    GEMINI_CLI_TRUST_WORKSPACE: "true",
    GEMINI_CLI_NO_RELAUNCH: "true",
  },
  files: [
    jsonFile(below(folder, "gemini", ".gemini", "settings.json"), {
      security: { auth: { selectedType: "gemini-api-key" } },
      privacy: { usageStatisticsEnabled: false },
      general: { maxAttempts: 1, enableAutoUpdate: false },
    }),
  ],
});
