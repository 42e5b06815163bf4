import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.slow.test.ts"],
    testTimeout: 20_000,
    // No test replaces a module or keeps state in one, so the files may share workers; that saves a third of the time.
    isolate: false,
    // Half of the time goes to child processes, so no core is kept free for the main thread.
    maxWorkers: "100%",
    reporters: ["default", "./scripts/count-reporter.ts"],
    // GitHub's parser packages import JSON without an import attribute, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions|languageservice)/] } },
  },
});
