import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRunning } from "../../../actions/mock-transport/setup/process-identity.ts";
import { toPostEnvironment } from "./fake-runner.ts";
import { startJob } from "./start-job.ts";

describe("mock server", () => {
  test("ends by a signal with a complete journal when a later step replaces the token", async () => {
    const { pid, instance, chat, post } = await startJob();
    await chat("Say hello");
    const ended = await post({ OPENAI_API_KEY: "of\nsomebody else" });
    expect(ended.exitCode).toBe(0);
    expect(isRunning(pid, instance)).toBe(false);
  });

  test("is not confused with another process with its pid", async () => {
    const { main, post } = await startJob();
    const ended = await post({ STATE_pid: String(process.pid) });
    expect(ended.log).toContain("[server.lost]");
    expect(main.state["pid"]).not.toBe(String(process.pid));
  });

  test("uses a separate directory for a second server of the job", async () => {
    const { runner, main } = await startJob();
    const second = await runner.run("main");
    expect(second.outputs["evidence"]).toBe(`${main.outputs["evidence"]}-2`);
    const ended = await runner.run("post", toPostEnvironment(second));
    expect(ended.log).toContain("[evidence.no-call]");
  });

  test("ends on request with a token that is in no variable of OpenAI", async () => {
    const { main, post } = await startJob({ INPUT_ENV: "google" });
    expect(main.exported["OPENAI_API_KEY"]).toBeUndefined();
    const ended = await post({ INPUT_ENV: "google" });
    expect(ended.log).toContain("[evidence.no-call]");
    const summary = readFileSync(join(main.outputs["evidence"] ?? "", "summary.json"), "utf8");
    expect(JSON.parse(summary)).toMatchObject({ endedBy: "asked" });
  });
});
