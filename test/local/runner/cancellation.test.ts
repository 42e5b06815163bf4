import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunEvent } from "../../../local/events/run-events.ts";
import { nodeAction, oneJob, runFiles } from "./run-files.ts";

const withPost = {
  "act/action.yml": nodeAction("main: m.js, post: p.js"),
  "act/m.js": "",
  "act/p.js": "console.log('post ran')",
};

/** Aborts when a line with this text is emitted. */
function abortAt(text: string): { signal: AbortSignal; emit: (event: RunEvent) => void } {
  const controller = new AbortController();
  const emit = (event: RunEvent): void => {
    if (event.type === "line" && event.text === text) controller.abort();
  };
  return { signal: controller.signal, emit };
}

describe("a cancelled run", () => {
  test("stops the running step, runs always() steps and posts, and starts no other job", async () => {
    const { signal, emit } = abortAt("now");
    const workflow = oneJob(
      "- uses: ./act\n- run: echo now; exec sleep 30\n- run: echo never\n- {if: cancelled(), run: echo cleanup}",
    );
    const run = await runFiles(
      {
        "workflow.yml": `${workflow}  b: {runs-on: x, if: always(), steps: [{run: echo never}]}\n  c: {runs-on: x, needs: a, steps: [{run: echo never}]}\n`,
        ...withPost,
      },
      { cancel: signal, emit },
    );
    expect(run.result.conclusion).toBe("cancelled");
    expect(run.lines).toEqual(expect.arrayContaining(["cleanup", "post ran"]));
    expect(run.lines).not.toContain("never");
    for (const id of ["b", "c"])
      expect(run.job(id)).toMatchObject({ conclusion: "cancelled", reason: "the run was cancelled" });
  });

  test("interrupts a process first, which may then clean up", async () => {
    const { signal, emit } = abortAt("now");
    const run = await runFiles(
      oneJob(
        '- {shell: \'node {0}\', run: \'process.on("SIGINT", () => { console.log("polite end"); process.exit(0) }); console.log("now"); setTimeout(() => {}, 30000)\'}',
      ),
      { cancel: signal, emit },
    );
    expect(run.lines).toContain("polite end");
    expect(run.job("a").conclusion).toBe("cancelled");
  });

  test("kills a process that ignores both signals", async () => {
    const { signal, emit } = abortAt("now");
    const run = await runFiles(
      oneJob("- run: |\n    trap '' INT TERM\n    echo now\n    while :; do sleep 0.05; done"),
      {
        cancel: signal,
        emit,
      },
    );
    expect(run.result.conclusion).toBe("cancelled");
    expect(run.result.durationMs).toBeLessThan(5_000);
  });

  test("kills the children of a stopped script, without waiting for their output", async () => {
    const { signal, emit } = abortAt("now");
    const run = await runFiles(oneJob("- run: |\n    (trap '' INT TERM; sleep 30) &\n    echo now\n    wait"), {
      cancel: signal,
      emit,
      grace: { interruptMs: 10_000, terminateMs: 10_000, streamMs: 20_000 },
    });
    expect(run.result.durationMs).toBeLessThan(5_000);
    expect(run.lines.join()).not.toContain("kept the output open");
  });

  test("kills at once at the second interrupt", async () => {
    const { signal, emit } = abortAt("now");
    const run = await runFiles(
      oneJob("- run: |\n    trap '' INT TERM\n    echo now\n    while :; do sleep 0.05; done"),
      {
        cancel: signal,
        kill: signal,
        emit,
        grace: { interruptMs: 20_000, terminateMs: 20_000, streamMs: 300 },
      },
    );
    expect(run.result.durationMs).toBeLessThan(5_000);
  });

  test("runs the posts of a composite's steps, and its steps with always()", async () => {
    const { signal, emit } = abortAt("now");
    const run = await runFiles(
      {
        "workflow.yml": oneJob("- uses: ./c"),
        "c/action.yml":
          "name: x\ndescription: d\nruns: {using: composite, steps: [{uses: ./act}, {shell: bash, run: echo now; exec sleep 30}, {shell: bash, run: echo never}, {shell: bash, if: always(), run: echo cleanup}]}\n",
        ...withPost,
      },
      { cancel: signal, emit },
    );
    expect(run.lines).toEqual(expect.arrayContaining(["cleanup", "post ran"]));
    expect(run.lines).not.toContain("never");
    expect(run.result.conclusion).toBe("cancelled");
  });

  test("writes a complete record", async () => {
    const { signal, emit } = abortAt("now");
    const run = await runFiles(oneJob("- run: echo now; exec sleep 30"), { cancel: signal, emit });
    const record = JSON.parse(readFileSync(join(run.result.folder, "run.json"), "utf8"));
    expect(record).toMatchObject({ conclusion: "cancelled", jobs: [{ job: { id: "a" }, conclusion: "cancelled" }] });
    expect(record).not.toHaveProperty("status");
  });
});

describe("processes that outlive their step", () => {
  const detach = 'require("child_process").spawn("sleep", ["60"], { detached: true, stdio: "ignore" })';

  test.skipIf(process.platform !== "linux")("are killed after the posts", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- uses: ./act"),
      "act/action.yml": nodeAction("main: m.js, post: p.js"),
      "act/m.js": `const child = ${detach}; child.unref(); require("fs").appendFileSync(process.env.GITHUB_STATE, "pid=" + child.pid + "\\n"); console.log("pid " + child.pid)`,
      "act/p.js": "process.kill(Number(process.env.STATE_pid), 0); console.log('alive in post')",
    });
    expect(run.lines).toContain("alive in post");
    const pid = run.lines.find((line) => line.startsWith("pid "))?.slice(4) ?? "";
    expect(run.lines.join()).toContain(`Terminate orphan process: pid (${pid})`);
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

/** Waits for the end of a killed process, which is listed until its parent has reaped it. */
function isAlive(pid: string): boolean {
  const path = `/proc/${pid}/stat`;
  return existsSync(path) && !/\) [ZX] /.test(readFileSync(path, "utf8"));
}
