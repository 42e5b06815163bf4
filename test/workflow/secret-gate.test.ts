import { describe, expect, test } from "vitest";
import { renderGate, renderGatedWorkflow, createGatedProject, KEY } from "./gated-project.ts";

const { run } = createGatedProject();

describe("a gated workflow in the local runner", () => {
  test("runs the lane when the key is present", async () => {
    const ended = await run(renderGatedWorkflow(renderGate("required: true")), ["--secret", `OPENAI_API_KEY=${KEY}`]);
    expect(ended).toMatchObject({
      exitCode: 0,
      jobs: { gate: "success", lane: "success" },
      reason: "ok",
    });
    expect(ended.output).not.toContain(KEY);
  }, 60_000);

  test("fails a required lane whose key is missing", async () => {
    const ended = await run(renderGatedWorkflow(renderGate("required: true")));
    expect(ended).toMatchObject({ exitCode: 1, jobs: { gate: "failure", lane: "skipped" } });
    expect(ended.output).toContain("[credential.missing]");
    expect(ended.output).toContain("OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}");
  }, 60_000);

  test("skips an optional lane whose key is missing", async () => {
    const ended = await run(renderGatedWorkflow(renderGate("required: false")));
    expect(ended).toMatchObject({
      exitCode: 0,
      jobs: { gate: "success", lane: "skipped" },
      reason: "credential.missing",
    });
    expect(ended.output).not.toContain("the lane ran");
  }, 60_000);
});
