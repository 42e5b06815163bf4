import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { usageOf } from "./process-usage.ts";

/** A server to start: Node's arguments; a `message` goes over a channel and is answered with the port, otherwise the server says `listening on` a URL. */
export interface Launch {
  readonly args: readonly string[];
  readonly message?: object;
  /** Asks a running server to end; a signal does when it is left out. */
  readonly askToEnd?: (port: number) => Promise<void>;
}

/** A server that has answered its first request. */
export interface Running {
  readonly pid: number;
  readonly port: number;
  /** From the start of the process until it says where it listens, and until its first answer, on the clock; and the processor's time by then. */
  readonly readyMs: number;
  readonly firstAnswerMs: number;
  readonly firstAnswerCpuMs: number;
  /** Resolves when the process is gone. */
  readonly stop: () => Promise<void>;
}

/** Longest time for a start and for an end, in milliseconds. */
const WAIT_MS = 20_000;

const children = new Set<ChildProcess>();
process.once("exit", () => children.forEach((child) => child.kill("SIGKILL")));

/** Starts a server as a process and waits for its first answer. @throws Error with its output when it ends before that */
export async function launch({ args, message, askToEnd }: Launch): Promise<Running> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe", ...(message === undefined ? [] : ["ipc" as const])],
    env: { PATH: process.env["PATH"] ?? "" },
  });
  children.add(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  void ended.then(() => children.delete(child));
  const port = await portOf(child, message);
  const readyMs = performance.now() - started;
  await firstAnswer(port);
  const firstAnswerMs = performance.now() - started;
  const pid = child.pid ?? Number.NaN;
  const { cpuMs } = usageOf(pid);
  if (child.connected) child.disconnect();
  const stop = async () => {
    const timer = setTimeout(() => child.kill("SIGKILL"), WAIT_MS);
    if (askToEnd === undefined) child.kill("SIGTERM");
    else await askToEnd(port);
    await ended;
    clearTimeout(timer);
  };
  return { pid, port, readyMs, firstAnswerMs, firstAnswerCpuMs: cpuMs, stop };
}

function portOf(child: ChildProcess, message: object | undefined): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const fail = () => reject(new Error(`${child.spawnargs.join(" ")} did not start: ${output}`));
  const timer = setTimeout(fail, WAIT_MS);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const port = /listening on http:\/\/[^\s/]+:(\d+)/.exec(output)?.[1];
      if (message === undefined && port !== undefined) resolve(Number(port));
    });
  }
  child.once("close", fail);
  child.once("message", (said) => resolve((said as { port: number }).port));
  if (message !== undefined) child.send(message, () => undefined);
  return promise.finally(() => clearTimeout(timer));
}

/** Waits for the answer to one request for `/health`, which every server here has. */
function firstAnswer(port: number): Promise<void> {
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
