import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunResult } from "../../../local/events/run-events.ts";
import { createFolder, nodeAction, oneJob } from "../runner/run-files.ts";
import { compileCache } from "../../compile-cache.ts";

const main = resolve(import.meta.dirname, "../../../local/main.ts");

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a directory; `interruptAt` sends SIGINT when this text is printed. */
function run(cwd: string, args: readonly string[], interruptAt?: string): Promise<Ended> {
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"], FROM_ENV: "value-from-env", ...compileCache };
  const child = spawn(process.execPath, [main, ...args], { cwd, env });
  let stdout = "";
  let stderr = "";
  let isInterrupted = false;
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk;
    if (interruptAt === undefined || isInterrupted || !stdout.includes(interruptAt)) return;
    isInterrupted = true;
    child.kill("SIGINT");
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  return new Promise((done) => child.on("close", (code) => done({ code, stdout, stderr })));
}

describe("the command line", () => {
  test("runs a workflow, prints its log and exits with 0", async () => {
    const cwd = createFolder({ "w.yml": oneJob('- run: echo "hello $' + '{{ secrets.FROM_ENV }}"') });
    const { code, stdout } = await run(cwd, ["w.yml", "--secret", "FROM_ENV"]);
    expect(stdout).toContain("hello ***");
    expect(stdout).not.toContain("value-from-env");
    expect(code).toBe(0);
  });

  test("exits with 1 for a failed workflow, and with --json prints one document", async () => {
    const cwd = createFolder({ "w.yml": oneJob("- run: exit 1") });
    const { code, stdout, stderr } = await run(cwd, ["w.yml", "--json", "--runs", "elsewhere"]);
    const result = JSON.parse(stdout) as RunResult;
    expect(result.conclusion).toBe("failure");
    expect(result.folder.startsWith(join(cwd, "elsewhere"))).toBe(true);
    expect(existsSync(join(result.folder, "summary.html"))).toBe(true);
    expect([code, stderr]).toEqual([1, ""]);
  });

  test("exits with 2 and prints one line for each problem of the workflow, without a start", async () => {
    const cwd = createFolder({ "w.yml": oneJob("- uses: a/b@v1\n- uses: ./nope") });
    const { code, stdout, stderr } = await run(cwd, ["w.yml"]);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^w\.yml:6:/),
      expect.stringMatching(/^w\.yml:7:/),
    ]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(existsSync(join(cwd, ".runs"))).toBe(false);
  });

  test("exits with 2 and prints one line for invalid arguments", async () => {
    const { code, stderr } = await run(createFolder({}), ["--nope"]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  test("runs the posts and exits with 130 on Ctrl-C", async () => {
    const cwd = createFolder({
      "w.yml": oneJob("- uses: ./act\n- run: echo sleeping; exec sleep 30"),
      "act/action.yml": nodeAction("main: m.js, post: p.js"),
      "act/m.js": "",
      "act/p.js": "console.log('post ran')",
    });
    // The text must come from the running script, not from the listing of its command.
    const { code, stdout } = await run(cwd, ["w.yml"], "│ sleeping\n");
    expect(stdout).toContain("post ran");
    expect(code).toBe(130);
  });
});
