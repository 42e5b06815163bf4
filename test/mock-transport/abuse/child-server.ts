import { fork } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Journal, parseJournal } from "../../../src/mock-transport/journal/parse-journal.ts";
import type { Fixture } from "../../../src/schema/fixture.ts";
import { greeting, createServerOptions, token } from "../sample.ts";
import { compileCache } from "../../compile-cache.ts";

const ENTRY = join(import.meta.dirname, "../../../actions/mock-transport/server.ts");
const MEGABYTE = 1024 * 1024;
/** Timeout of the stop request, in milliseconds; the grace time is much shorter. */
const STOP_TIMEOUT_MS = 30_000;

/** A server in its own process, which is killed after the test. */
export interface ChildServer {
  readonly port: number;
  readonly origin: string;
  /** Resident memory of the process, in megabytes; 0 on systems without /proc. */
  readonly residentMegabytes: () => number;
  /**
   * Watches that memory until the returned function is called, which returns the maximum growth in
   * megabytes.
   */
  readonly watchGrowth: () => () => number;
  /** Whether the process runs. */
  readonly isAlive: () => boolean;
  /** Stops the server by its stop route. Returns its journal and its standard error. */
  readonly stop: () => Promise<{ readonly journal: Journal; readonly log: string }>;
}

/** Starts the server's entry point with the default limits. */
export async function startChildServer(fixtures: readonly Fixture[] = [greeting]): Promise<ChildServer> {
  const directory = mkdtempSync(join(tmpdir(), "mock-transport-abuse-"));
  const journalPath = join(directory, "journal.jsonl");
  const child = fork(ENTRY, {
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
    rmSync(directory, { recursive: true, force: true });
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message: { readonly port: number }) => resolve(message.port));
    child.once("exit", () => reject(new Error(`The server did not start: ${log}`)));
    child.send(createServerOptions(fixtures, journalPath));
  });
  const residentMegabytes = () => readResidentMegabytes(child.pid ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  return {
    port,
    origin,
    isAlive: () => isAlive,
    residentMegabytes,
    watchGrowth: () => watchGrowth(residentMegabytes),
    stop: async () => {
      const headers = { authorization: `Bearer ${token}` };
      const signal = AbortSignal.timeout(STOP_TIMEOUT_MS);
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

function readResidentMegabytes(pid: number): number {
  const path = `/proc/${pid}/statm`;
  if (!existsSync(path)) return 0;
  // The second number: pages of 4096 bytes.
  return (Number(readFileSync(path, "utf8").split(" ")[1]) * 4096) / MEGABYTE;
}
