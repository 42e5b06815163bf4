import { afterAll, describe, expect, test } from "vitest";
import { runLocal, createTemporaryFolder } from "./run-local.ts";

const runs = createTemporaryFolder();
afterAll(runs.remove);

describe("the suite's own CI in the local runner", () => {
  test.each([
    { job: "self-use", matrix: ["--matrix", "os=ubuntu-latest"] },
    { job: "foreign-workspace", matrix: [] },
  ])(
    "passes its job $job",
    async ({ job, matrix }) => {
      const run = await runLocal(process.cwd(), runs.path, [".github/workflows/ci.yml", "--job", job, ...matrix]);
      expect({ exitCode: run.exitCode, tail: run.exitCode === 0 ? "" : run.output.slice(-3000) }).toEqual({
        exitCode: 0,
        tail: "",
      });
    },
    60_000,
  );
});
