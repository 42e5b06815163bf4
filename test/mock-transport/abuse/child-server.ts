import { fork } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Journal, parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { greeting, orderOf, token } from "../sample.ts";
import { compileCache } from "../../compile-cache.ts";

const entry = join(import.meta.dirname, "../../../actions/mock-transport/server.ts");
const MEGABYTE = 1024 * 1024;
/** A server that waits for an answer that never ends does not stop, and its test shall not wait as long; one that stops takes its grace and moments more. */
const STOP_LIMIT_MS = 30_000;

/** A server in a process of its own, which ends with the test. */
export interface ChildServer {
  readonly port: number;
  readonly origin: string;
  /** Memory that the process holds, in megabytes: what the system counts, or 0 where it does not tell. */
  readonly residentMegabytes: () => number;
  /** Watches that memory until the function that is given is called; that one gives by how much it grew at most, in megabytes. */
  readonly watchGrowth: () => () => number;
  /** Whether the process is still there. */
  readonly isAlive: () => boolean;
  /** Stops the server by its own route, and gives its journal and everything it wrote to standard error. */
  readonly stop: () => Promise<{ readonly journal: Journal; readonly log: string }>;
}

/** Starts the server's entry point with the limits that every action uses. */
export async function startChild(fixtures: readonly Fixture[] = [greeting]): Promise<ChildServer> {
  const folder = mkdtempSync(join(tmpdir(), "mock-transport-abuse-"));
  const journalPath = join(folder, "journal.jsonl");
  const child = fork(entry, {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    execArgv: [],
    env: { ...process.env, ...compileCache },
  });
  let log = "";
  let isAlive = true;
  child.stderr?.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  void ended.then(() => {
    isAlive = false;
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message: { readonly port: number }) => resolve(message.port));
    child.once("exit", () => reject(new Error(`The server did not start: ${log}`)));
    child.send(orderOf(fixtures, journalPath));
  });
  const residentMegabytes = () => residentOf(child.pid ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  return {
    port,
    origin,
    isAlive: () => isAlive,
    residentMegabytes,
    watchGrowth: () => watchGrowth(residentMegabytes),
    stop: async () => {
      const headers = { authorization: `Bearer ${token}` };
      const signal = AbortSignal.timeout(STOP_LIMIT_MS);
      const response = await fetch(`${origin}/_testing-actions/stop`, { method: "POST", headers, signal });
      await response.arrayBuffer();
      await ended;
      return { journal: parseJournal(readFileSync(journalPath, "utf8")), log };
    },
  };
}

function watchGrowth(residentMegabytes: () => number): () => number {
  const before = residentMegabytes();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes());
  }, 20);
  return () => {
    clearInterval(watch);
    return peak - before;
  };
}

function residentOf(pid: number): number {
  const path = `/proc/${pid}/statm`;
  if (!existsSync(path)) return 0;
  // Pages of 4096 bytes, the second number.
  return (Number(readFileSync(path, "utf8").split(" ")[1]) * 4096) / MEGABYTE;
}
