import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { recordSchema } from "../../src/schema/record.ts";
import { fakeJob, runPhase } from "./run-phase.ts";

const job = fakeJob();
afterAll(job.remove);
const key = ["sk", "proj", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("-");

describe("the bundled secret-gate", () => {
  test("passes, and writes outputs, summary and a record that follows the schema", async () => {
    const run = await runPhase("secret-gate", job, {
      inputs: { secrets: "OPENAI_API_KEY" },
      environment: { OPENAI_API_KEY: key },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: "pass", reason: "ok", ready: "true" });
    expect(run.summary).toContain("✅ secret-gate: pass");
    expect(recordSchema.parse(JSON.parse(readFileSync(run.outputs["record"] ?? "", "utf8")))).toMatchObject({
      kind: "secret-gate",
      verdict: "pass",
    });
  });

  test("masks the value before it says anything else, and says it nowhere", async () => {
    const run = await runPhase("secret-gate", job, {
      inputs: { secrets: "OPENAI_API_KEY" },
      environment: { OPENAI_API_KEY: key },
    });
    expect(run.log.split("\n")[0]).toBe(`::add-mask::${key}`);
    const record = readFileSync(run.outputs["record"] ?? "", "utf8");
    expect(JSON.stringify([run.log.split("\n").slice(1), run.outputs, run.summary, run.state, record])).not.toContain(
      key.slice(8),
    );
  });

  test("ends red with one error that names the reason when the key is missing", async () => {
    const run = await runPhase("secret-gate", job, { inputs: { secrets: "OPENAI_API_KEY" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: "fail", reason: "credential.missing", ready: "false" });
    expect(run.log.match(/^::error::/gm)).toHaveLength(1);
  });

  test("lists every bad input in one error", async () => {
    const run = await runPhase("secret-gate", job, {
      inputs: { secrets: "not a name", required: "yes", expect: "some" },
    });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain("`secrets`");
    expect(run.log).toContain(
      "`required` is a text of 3 characters. Did you mean `true`? It must be `true` or `false`",
    );
    expect(run.log).toContain("`expect` is a text of 4 characters. It must be `present` or `absent`");
  });
});
