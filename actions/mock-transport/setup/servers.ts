import type { ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { ActionError } from "../../../src/contract/action-error.ts";
import { jsonIn } from "../../../src/text/json-value.ts";
import { isRunning } from "./process-identity.ts";

/** A server that outlives the step. */
export interface Servers {
  /**
   * Starts a phase of this action as a process of its own, hands it `message`, and returns once it says its port.
   * Its output goes to `server.log` in `folder`. @throws ActionError `server.not-started` with the last lines of that log
   */
  readonly start: (order: StartOrder) => Promise<StartedServer>;
  /** Asks the server to end by `POST path` with the token, then tells it to, then kills it; never touches another process. */
  readonly stop: (server: StartedServer, request: StopRequest) => Promise<Stopped>;
}

export interface StartOrder {
  readonly phase: string;
  /** Public and unique; stands in the command line, so that the process can be told from a later one with the same pid. */
  readonly instance: string;
  /** Goes over the channel between the processes, never into arguments or environment. */
  readonly message: unknown;
  readonly folder: string;
}

export interface StartedServer {
  readonly pid: number;
  /** On 127.0.0.1. */
  readonly port: number;
  readonly instance: string;
}

export interface StopRequest {
  readonly path: string;
  readonly token: string;
}

/** How a server ended. `gone`: it no longer ran. `left`: it could not be ended. `answer` is the JSON it gave when it was `asked`. */
export interface Stopped {
  readonly how: "gone" | "asked" | "signalled" | "killed" | "left";
  readonly answer?: unknown;
}

/** How long a server may take for each step of its life, in milliseconds. */
export interface Waits {
  /** Until it has its port. */
  readonly startMs: number;
  /** Until it has answered the stop, its grace for running answers included. */
  readonly askMs: number;
  /** Until it is gone after it was asked, told or killed. */
  readonly exitMs: number;
}

/** A loaded runner takes a second or two to start Node; a server that needs ten times that is broken. */
const waitsOfJobs: Waits = { startMs: 20_000, askMs: 5_000, exitMs: 3_000 };

/** Time between two looks at whether a process is gone, in milliseconds. */
const LOOK_MS = 25;

/** Lines of the server's log that an error shows. */
const LOG_LINES = 5;

/** Longest part of such a line, in UTF-16 units. */
const LOG_LINE_UNITS = 200;

/**
 * All that a server process gets of the environment; the job's secrets stay behind. With `RUNNER_TRACKING_ID` the runner finds it
 * when the job ends; the certificates are those of the machine's owner.
 */
const inherited = [
  "PATH",
  "SystemRoot",
  "TEMP",
  "TMP",
  "TMPDIR",
  "RUNNER_TRACKING_ID",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
];

/**
 * Node's own flags for a server that answers many short requests: without them, room for their garbage and the memory of threads that it hardly needs are a fifth of
 * the whole process. The size is in MB.
 */
export const serverFlags: readonly string[] = ["--max-semi-space-size=4", "--v8-pool-size=1"];

/** Servers as processes of this machine. `entry` is the running entry file, beside which the phase's own entry lies. */
export function nodeServers(entry: string, waits: Waits = waitsOfJobs): Servers {
  return {
    start: (order) => start(order, siblingOf(entry, order.phase), waits),
    stop: (server, request) => stop(server, request, waits),
  };
}

/** In `dist/` each phase has a stub of its own name; in the sources it is the room's `server.ts`. */
function siblingOf(entry: string, phase: string): string {
  return join(dirname(entry), extname(entry) === ".ts" ? "server.ts" : `${phase}.js`);
}

async function start(
  { instance, message, folder }: StartOrder,
  entry: string,
  { startMs }: Waits,
): Promise<StartedServer> {
  const logPath = join(folder, "server.log");
  const log = openSync(logPath, "a", 0o600);
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn(process.execPath, [...serverFlags, entry, `--instance=${instance}`], {
    detached: true,
    windowsHide: true,
    stdio: ["ignore", log, log, "ipc"],
    env: Object.fromEntries(
      inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
  });
  closeSync(log);
  const answer = await portOf(child, message, startMs);
  if (typeof answer === "string" || child.pid === undefined) {
    child.kill("SIGKILL");
    throw notStarted(String(answer), logPath);
  }
  child.disconnect();
  child.unref();
  return { pid: child.pid, port: answer, instance };
}

/** The port the child says it has, or in words why there is none. */
function portOf(child: ChildProcess, message: unknown, startMs: number): Promise<number | string> {
  const { promise, resolve } = Promise.withResolvers<number | string>();
  const timer = setTimeout(() => resolve(`It was silent for ${startMs} milliseconds`), startMs);
  child.once("error", (error: NodeJS.ErrnoException) => resolve(`The system answered ${error.code ?? "an error"}`));
  child.once("exit", (code, signal) => resolve(`It ended with ${signal ?? `exit code ${code}`}`));
  child.once("message", (said) => resolve((said as { port: number }).port));
  child.send(message as object, () => undefined);
  return promise.finally(() => clearTimeout(timer));
}

function notStarted(why: string, logPath: string): ActionError {
  // Stack frames would push out the line that says what went wrong.
  const lines = readFileSync(logPath, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s+at |^Node\.js v/.test(line))
    .slice(-LOG_LINES)
    .map((line) => line.slice(0, LOG_LINE_UNITS));
  return new ActionError("server.not-started", {
    what: "The mock server did not come up",
    why: `${why}. The last lines of its log are: ${lines.length === 0 ? "none" : lines.join(" | ")}`,
    fix: "Run the job again with debug logging when the lines do not explain it",
  });
}

async function stop(server: StartedServer, request: StopRequest, waits: Waits): Promise<Stopped> {
  const { pid, instance } = server;
  if (!isRunning(pid, instance)) return { how: "gone" };
  const answer = await ask(server.port, request, waits.askMs);
  if (answer !== undefined) {
    await isGone(server, waits.exitMs);
    return { how: "asked", answer };
  }
  for (const [signal, how] of [
    ["SIGTERM", "signalled"],
    ["SIGKILL", "killed"],
  ] as const) {
    signalTo(pid, instance, signal);
    if (await isGone(server, waits.exitMs)) return { how };
  }
  return { how: "left" };
}

/** The JSON of the server's answer; `undefined` for any other answer, or none in time. */
function ask(port: number, { path, token }: StopRequest, askMs: number): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const { request } = process.getBuiltinModule("node:http");
  // The token comes from a variable that later steps can set to anything; a header takes printable ASCII only.
  const shown = token.replace(/[^\x21-\x7e]/g, "");
  const asked = request(
    { host: "127.0.0.1", port, path, method: "POST", agent: false, headers: { authorization: `Bearer ${shown}` } },
    (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve(response.statusCode === 200 ? jsonIn(Buffer.concat(chunks).toString("utf8")) : undefined),
      );
    },
  );
  asked.setTimeout(askMs, () => asked.destroy());
  asked.on("error", () => resolve(undefined));
  asked.on("close", () => resolve(undefined));
  asked.end();
  return promise;
}

/** Whether the process ends within the limit. */
async function isGone({ pid, instance }: StartedServer, exitMs: number): Promise<boolean> {
  const deadline = performance.now() + exitMs;
  while (isRunning(pid, instance)) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return true;
}

function signalTo(pid: number, instance: string, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    if (isRunning(pid, instance)) process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}
