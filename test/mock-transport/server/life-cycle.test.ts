import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRunning } from "../../../actions/mock-transport/setup/process-identity.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import { recordSchema } from "../../../src/schema/record.ts";
import { startJob } from "./start-job.ts";

/** Reads every file below a directory as text. */
function readFilesBelow(directory: string): { path: string; text: string }[] {
  return globSync(join(directory, "**"))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, text: readFileSync(path, "latin1") }));
}

describe("mock server", () => {
  test("starts in main, outlives it, answers the official client, and ends in post with a complete journal", async () => {
    const { runner, main, pid, instance, chat, post } = await startJob();
    expect(main.exitCode).toBe(0);
    // A job that is killed here leaves no verdict.
    const records = () => readFilesBelow(runner.temp).filter(({ path }) => path.includes("/records/"));
    expect([main.outputs["verdict"], main.outputs["record"], records()]).toEqual([undefined, undefined, []]);
    expect(isRunning(pid, instance)).toBe(true);
    expect((await chat("Say hello")).choices[0]?.message.content).toBe("Hello to you");
    const ended = await post();
    expect([ended.exitCode, ended.log]).toEqual([
      0,
      "mock-transport: The tests made one model call; 1 of 1 fixtures answered.\n",
    ]);
    expect(isRunning(pid, instance)).toBe(false);
    await expect(fetch(main.outputs["base-url"] ?? "")).rejects.toThrow();
    const folder = main.outputs["evidence"] ?? "";
    // Contains no warning of V8 about an unknown flag.
    expect(readFileSync(join(folder, "server.log"), "utf8")).toBe("");
    expect(parseJournal(readFileSync(join(folder, "journal.jsonl"), "utf8"))).toMatchObject({
      instance,
      broken: 0,
      requests: [{ seq: 1, outcome: "replied", delivered: true }],
      end: { reason: "stopped", requests: 1, dropped: 0 },
    });
    expect(JSON.parse(readFileSync(join(folder, "summary.json"), "utf8"))).toMatchObject({
      verdict: "pass",
      endedBy: "asked",
    });
    expect(recordSchema.parse(JSON.parse(readFileSync(ended.outputs["record"] ?? "", "utf8")))).toMatchObject({
      verdict: "pass",
      calls: { calls: 1 },
    });
    expect(records()).toHaveLength(1);
  });

  test("shows its token to the runner only, and keeps secrets of the job out of its process and journal", async () => {
    const password = ["planted", "password", "1"].join("-");
    const { runner, main, pid, chat, post } = await startJob({ DB_PASSWORD: password });
    const token = main.outputs["token"] ?? "";
    await expect(chat(`Is ${password} or ${token} a secret?`)).rejects.toMatchObject({ status: 410 });
    const readProcess = (name: string) => readFileSync(`/proc/${pid}/${name}`, "latin1");
    if (process.platform === "linux") {
      for (const text of [readProcess("cmdline"), readProcess("environ")]) {
        expect(text).not.toContain(token);
        expect(text).not.toContain(password);
      }
    }
    const ended = await post({ DB_PASSWORD: password });
    const [masking, ...log] = `${main.log}${ended.log}`.split("\n");
    expect(masking).toBe(`::add-mask::${token}`);
    // The files that pass values to the runner contain the token.
    const runnerFiles = ["main-GITHUB_OUTPUT", "main-GITHUB_ENV", "testing-actions/mock-transport/env"];
    const files = readFilesBelow(runner.directory).filter(
      ({ path }) => !runnerFiles.some((name) => path.endsWith(name)),
    );
    const setup = join(runner.temp, "testing-actions/mock-transport");
    if (process.platform !== "win32") expect(statSync(setup).mode & 0o777).toBe(0o700);
    expect(files.map(({ path }) => path).join()).toContain("journal.jsonl");
    expect(files.map(({ path }) => path).join()).toContain("server.log");
    for (const { text } of [...files, { text: log.join("\n") }]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(password);
    }
    expect(ended.log).toContain("[fixture.unmatched]");
  });

  test("fails the post step with server.lost when it is killed", async () => {
    const { pid, instance, chat, post } = await startJob();
    await chat("Say hello");
    process.kill(pid, "SIGKILL");
    await expect.poll(() => isRunning(pid, instance)).toBe(false);
    const ended = await post();
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[server.lost]");
  });
});
