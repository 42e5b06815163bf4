import config from "./vitest.config.ts";

/**
 * Real agents (`npm run test:agents`): installs pinned versions from the registry below `.runs/agents`, a gigabyte and a half, and needs some minutes. One file at a time,
 * because each agent keeps a core busy.
 */
export default {
  test: {
    ...config.test,
    include: ["test/agents/**/*.agents.ts"],
    globalSetup: ["test/agents/install.ts"],
    fileParallelism: false,
    testTimeout: 900_000,
  },
};
