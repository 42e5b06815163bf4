import config from "./vitest.config.ts";

/** Real agents (`npm run test:agents`): installs pinned versions from the registry, some minutes and a gigabyte. */
export default { test: { ...config.test, include: ["test/agents/**/*.agents.ts"], testTimeout: 900_000 } };
