import config from "./vitest.config.ts";

/** Tests that need minutes or tools of their own (`*.slow.test.ts`); each says what it needs. */
export default { test: { ...config.test, include: ["test/**/*.slow.test.ts"], exclude: [], testTimeout: 600_000 } };
