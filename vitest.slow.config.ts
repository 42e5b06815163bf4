import config from "./vitest.config.ts";

/** Tests that need minutes or tools of their own (`*.slow.test.ts`); each says what it needs. One file at a time, because many of them load the whole machine. */
export default {
  test: {
    ...config.test,
    include: ["test/**/*.slow.test.ts"],
    exclude: [],
    testTimeout: 600_000,
    fileParallelism: false,
  },
};
