import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.slow.test.ts"],
    testTimeout: 20_000,
    // No test replaces a module or keeps state in one, so the files may share workers; that saves a third of the time.
    isolate: false,
    // A worker that waits for child processes, or for a client that tries again, leaves its core to another.
    maxWorkers: "150%",
    // What a child process runs is not measured: entry points, the bundle, the local runner's steps.
    coverage: {
      provider: "v8",
      include: ["actions/**/*.ts", "local/**/*.ts", "src/**/*.ts"],
      reporter: ["lcovonly", "text-summary"],
    },
    reporters: ["default", "./scripts/count-reporter.ts"],
    // GitHub's parser packages import JSON without an import attribute, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions|languageservice)/] } },
  },
});
