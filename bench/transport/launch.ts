import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { readUsage } from "./process-usage.ts";

/**
 * A server to start. One with a `message` receives it over IPC and answers with its port; any other
 * prints `listening on` and a URL.
 */
export interface LaunchOptions {
  readonly args: readonly string[];
  readonly message?: object;
  /** Ends the server; defaults to SIGTERM. */
  readonly requestStop?: (port: number) => Promise<void>;
}

/** A server that has answered its first request. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /**
   * Wall time from the start of the process until it reports its port and until its first answer,
   * and processor time until then.
   */
  readonly readyMs: number;
  readonly firstAnswerMs: number;
  readonly firstAnswerCpuMs: number;
  /** Ends the process; resolves when it has exited. */
  readonly stop: () => Promise<void>;
}

/** Timeout of a start and of an end, in milliseconds. */
const TIMEOUT_MS = 20_000;

const children = new Set<ChildProcess>();
process.once("exit", () => children.forEach((child) => child.kill("SIGKILL")));

/**
 * Starts a server as a process and waits for its first answer.
 * @throws Error with its output when it ends before that
 */
export async function launch({ args, message, requestStop: askToEnd }: LaunchOptions): Promise<RunningServer> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe", ...(message === undefined ? [] : ["ipc" as const])],
    env: { PATH: process.env["PATH"] ?? "" },
  });
  children.add(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  void ended.then(() => children.delete(child));
  const port = await waitForPort(child, message);
  const readyMs = performance.now() - started;
  await requestHealth(port);
  const firstAnswerMs = performance.now() - started;
  const pid = child.pid ?? Number.NaN;
  const { cpuMs } = readUsage(pid);
  if (child.connected) child.disconnect();
  const stop = async () => {
    const timer = setTimeout(() => child.kill("SIGKILL"), TIMEOUT_MS);
    if (askToEnd === undefined) child.kill("SIGTERM");
    else await askToEnd(port);
    await ended;
    clearTimeout(timer);
  };
  return { pid, port, readyMs, firstAnswerMs, firstAnswerCpuMs: cpuMs, stop };
}

function waitForPort(child: ChildProcess, message: object | undefined): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const fail = () => reject(new Error(`${child.spawnargs.join(" ")} did not start: ${output}`));
  const timer = setTimeout(fail, TIMEOUT_MS);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const port = /listening on http:\/\/[^\s/]+:(\d+)/.exec(output)?.[1];
      if (message === undefined && port !== undefined) resolve(Number(port));
    });
  }
  child.once("close", fail);
  child.once("message", (reported) => resolve((reported as { port: number }).port));
  if (message !== undefined) child.send(message, () => undefined);
  return promise.finally(() => clearTimeout(timer));
}

/** Resolves when the server has answered a request for `/health`. */
function requestHealth(port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const socket = connect({ port, host: "127.0.0.1" }, () =>
    socket.write("GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n"),
  );
  socket.once("data", (chunk) => {
    socket.destroy();
    if (chunk.toString("latin1").startsWith("HTTP/1.1 200 ")) resolve();
    else reject(new Error(`The first answer is ${chunk.toString("latin1")}`));
  });
  socket.on("error", reject);
  return promise;
}
