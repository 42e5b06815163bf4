import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRunning } from "../../../actions/mock-transport/setup/process-identity.ts";
import { parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import { recordSchema } from "../../../src/schema/record.ts";
import { startedJob } from "./started-job.ts";

/** Every file below the folder as text. */
function filesBelow(folder: string): { path: string; text: string }[] {
  return globSync(join(folder, "**"))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, text: readFileSync(path, "latin1") }));
}

describe("the life of a mock server", () => {
  test("begins in main, outlives it, answers the official client, and ends in post with a whole journal", async () => {
    const { runner, main, pid, instance, say, post } = await startedJob();
    expect(main.exitCode).toBe(0);
    // A job that dies here leaves nothing that says pass.
    const records = () => filesBelow(runner.temp).filter(({ path }) => path.includes("/records/"));
    expect([main.outputs["verdict"], main.outputs["record"], records()]).toEqual([undefined, undefined, []]);
    expect(isRunning(pid, instance)).toBe(true);
    expect((await say("Say hello")).choices[0]?.message.content).toBe("Hello to you");
    const ended = await post();
    expect([ended.exitCode, ended.log]).toEqual([
      0,
      "mock-transport: The tests made one model call; 1 of 1 fixtures answered.\n",
    ]);
    expect(isRunning(pid, instance)).toBe(false);
    await expect(fetch(main.outputs["base-url"] ?? "")).rejects.toThrow();
    const folder = main.outputs["evidence"] ?? "";
    // Not even a line of V8 about a flag that it does not know.
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

  test("shows its token to nobody but the runner, and takes no secret of the job into its process or journal", async () => {
    const password = ["planted", "password", "1"].join("-");
    const { runner, main, pid, say, post } = await startedJob({ DB_PASSWORD: password });
    const token = main.outputs["token"] ?? "";
    await expect(say(`Is ${password} or ${token} a secret?`)).rejects.toMatchObject({ status: 410 });
    const ofProcess = (name: string) => readFileSync(`/proc/${pid}/${name}`, "latin1");
    if (process.platform === "linux") {
      for (const text of [ofProcess("cmdline"), ofProcess("environ")]) {
        expect(text).not.toContain(token);
        expect(text).not.toContain(password);
      }
    }
    const ended = await post({ DB_PASSWORD: password });
    const [masking, ...log] = `${main.log}${ended.log}`.split("\n");
    expect(masking).toBe(`::add-mask::${token}`);
    // What hands values to the runner holds the token by its nature.
    const handedOver = ["main-GITHUB_OUTPUT", "main-GITHUB_ENV", "testing-actions/mock-transport/env"];
    const files = filesBelow(runner.folder).filter(({ path }) => !handedOver.some((name) => path.endsWith(name)));
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

  test("fails the post step with server.lost when it was killed", async () => {
    const { pid, instance, say, post } = await startedJob();
    await say("Say hello");
    process.kill(pid, "SIGKILL");
    await expect.poll(() => isRunning(pid, instance)).toBe(false);
    const ended = await post();
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[server.lost]");
  });
});
