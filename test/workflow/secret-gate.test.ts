import { describe, expect, test } from "vitest";
import { gate, gated, gatedProject, key } from "./gated-project.ts";

const { run } = gatedProject();

describe("a gated workflow in the local runner", () => {
  test("runs the lane when the key is there", async () => {
    const ended = await run(gated(gate("required: true")), ["--secret", `OPENAI_API_KEY=${key}`]);
    expect(ended).toMatchObject({
      exitCode: 0,
      jobs: { gate: "success", lane: "success" },
      reason: "ok",
    });
    expect(ended.output).not.toContain(key);
  }, 60_000);

  test("fails a required lane whose key is missing", async () => {
    const ended = await run(gated(gate("required: true")));
    expect(ended).toMatchObject({ exitCode: 1, jobs: { gate: "failure", lane: "skipped" } });
    expect(ended.output).toContain("[credential.missing]");
    expect(ended.output).toContain("OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}");
  }, 60_000);

  test("shows an optional lane whose key is missing as skipped, never as green", async () => {
    const ended = await run(gated(gate("required: false")));
    expect(ended).toMatchObject({
      exitCode: 0,
      jobs: { gate: "success", lane: "skipped" },
      reason: "credential.missing",
    });
    expect(ended.output).not.toContain("the lane ran");
  }, 60_000);
});
