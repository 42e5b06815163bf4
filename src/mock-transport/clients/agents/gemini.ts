import { type Agent, joinPath, createJsonFile, createKeyVariable } from "./agent.ts";

/**
 * Gemini CLI reads the base URL from its environment. It does not start without a settings file
 * that selects the kind of key. Statistics, updates and retries are off.
 * @see https://geminicli.com/docs/reference/configuration
 */
export const gemini: Agent = ({ origin, token, directory, environment }) => ({
  variables: {
    GEMINI_CLI_HOME: joinPath(directory, "gemini"),
    GOOGLE_GEMINI_BASE_URL: origin,
    ...createKeyVariable("GEMINI_API_KEY", token),
    // Gemini CLI prefers this variable where the job sets both.
    ...((environment["GOOGLE_API_KEY"] ?? "") === "" ? {} : createKeyVariable("GOOGLE_API_KEY", token)),
    GEMINI_CLI_TRUST_WORKSPACE: "true",
    GEMINI_CLI_NO_RELAUNCH: "true",
  },
  files: [
    createJsonFile(joinPath(directory, "gemini", ".gemini", "settings.json"), {
      security: { auth: { selectedType: "gemini-api-key" } },
      privacy: { usageStatisticsEnabled: false },
      general: { maxAttempts: 1, enableAutoUpdate: false },
    }),
  ],
});
