import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { claimFolder } from "../../../actions/_runtime/files/claim-folder.ts";
import { isRunning } from "../../../actions/mock-transport/setup/process-identity.ts";
import { nodeServers } from "../../../actions/mock-transport/setup/servers.ts";

const timeouts = { startMs: 2_000, stopMs: 300, exitMs: 400 };
const hello = 'process.once("message", () => { process.send({ port: 9 }); });';

/** A server whose entry file contains the program. */
function createServer(program: string, startMs: number = timeouts.startMs) {
  const folder = mkdtempSync(join(tmpdir(), "servers-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "phase.js"), program);
  const servers = nodeServers(join(folder, "main.js"), { ...timeouts, startMs });
  const instance = `test-${process.pid}-${performance.now().toString(36).replace(".", "")}`;
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { ...servers, start: () => servers.start({ phase: "phase", instance, message: {}, folder }) };
}

const request = { path: "/stop", token: "x" };

describe("start", () => {
  test.each([
    {
      name: "exits immediately",
      program: 'console.log("before"); throw new RangeError("no luck");',
      message: /It ended with exit code 1\. .*RangeError: no luck/,
    },
    {
      name: "is killed",
      program: 'process.kill(process.pid, "SIGKILL");',
      message: /It ended with SIGKILL\. .*log are: none/,
    },
    {
      name: "reports nothing",
      program: "setInterval(() => {}, 1000);",
      message: /It reported no port within 500 milliseconds/,
    },
  ])("fails with the log's last lines when the server $name", async ({ program, message }) => {
    const error = await createServer(program, 500)
      .start()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "server.not-started" });
    expect((error as Error).message).toMatch(message);
  });

  test("fails when the directory has no entry file of the phase", async () => {
    const folder = mkdtempSync(join(tmpdir(), "servers-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const servers = nodeServers(join(folder, "main.ts"), timeouts);
    const started = servers.start({ phase: "none", instance: "test-none", message: {}, folder });
    await expect(started).rejects.toMatchObject({ code: "server.not-started" });
  });
});

describe("stop", () => {
  test("ends a server that does not answer with SIGTERM", async () => {
    const { start, stop } = createServer(`${hello} setInterval(() => {}, 1000);`);
    const server = await start();
    expect(isRunning(server.pid, server.instance)).toBe(true);
    expect(await stop(server, request)).toEqual({ how: "signalled" });
    expect(isRunning(server.pid, server.instance)).toBe(false);
  });

  test("kills a server that ignores SIGTERM", async () => {
    const { start, stop } = createServer(`${hello} process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);`);
    const server = await start();
    expect(await stop(server, request)).toEqual({ how: "killed" });
    expect(isRunning(server.pid, server.instance)).toBe(false);
  });

  test.each([
    { name: "a process with another command line", pid: process.pid },
    { name: "no process", pid: Number.NaN },
    { name: "the system's first process", pid: 1 },
    { name: "a group of processes", pid: -1 },
  ])("never signals $name", async ({ pid }) => {
    const server = { pid, port: 9, instance: "test-another" };
    expect(await nodeServers("main.js", timeouts).stop(server, request)).toEqual({ how: "gone" });
  });
});

describe("claimFolder", () => {
  test("creates the next free name, and never uses an existing directory", () => {
    const folder = mkdtempSync(join(tmpdir(), "claim-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const claimed = [1, 2, 3].map(() => claimFolder(join(folder, "a/evidence")));
    expect(claimed).toEqual(["a/evidence", "a/evidence-2", "a/evidence-3"].map((path) => join(folder, path)));
  });

  test("fails when a file has that path", () => {
    const folder = mkdtempSync(join(tmpdir(), "claim-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "a"), "");
    expect(() => claimFolder(join(folder, "a/evidence"))).toThrow(/could not be created/);
  });
});
