import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRunning } from "../../../actions/mock-transport/setup/process-identity.ts";
import { laterEnvironment } from "./run-source-phase.ts";
import { startedJob } from "./started-job.ts";

describe("the life of a mock server", () => {
  test("ends by a signal when a later step replaced the token, with a whole journal", async () => {
    const { pid, instance, say, post } = await startedJob();
    await say("Say hello");
    const ended = await post({ OPENAI_API_KEY: "of\nsomebody else" });
    expect(ended.exitCode).toBe(0);
    expect(isRunning(pid, instance)).toBe(false);
  });

  test("is not taken for another process with its pid", async () => {
    const { main, post } = await startedJob();
    const ended = await post({ STATE_pid: String(process.pid) });
    expect(ended.log).toContain("[server.lost]");
    expect(main.state["pid"]).not.toBe(String(process.pid));
  });

  test("gives a second server of the job a folder of its own", async () => {
    const { runner, main } = await startedJob();
    const second = await runner.run("main");
    expect(second.outputs["evidence"]).toBe(`${main.outputs["evidence"]}-2`);
    const ended = await runner.run("post", laterEnvironment(second));
    expect(ended.log).toContain("[evidence.no-call]");
  });

  test("ends when asked with a token that no variable of OpenAI's holds", async () => {
    const { main, post } = await startedJob({ INPUT_ENV: "google" });
    expect(main.exported["OPENAI_API_KEY"]).toBeUndefined();
    const ended = await post({ INPUT_ENV: "google" });
    expect(ended.log).toContain("[evidence.no-call]");
    const summary = readFileSync(join(main.outputs["evidence"] ?? "", "summary.json"), "utf8");
    expect(JSON.parse(summary)).toMatchObject({ endedBy: "asked" });
  });
});
