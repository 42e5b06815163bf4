import type { ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { ActionError } from "../../../src/contract/action-error.ts";
import { tryParseJson } from "../../../src/text/json-value.ts";
import { isRunning } from "./process-identity.ts";

/** A server that outlives the step. */
export interface Servers {
  /**
   * Starts a phase of this action as a separate process, sends it `message`, and resolves when it
   * reports its port. Its output goes to `server.log` in `folder`.
   * @throws ActionError `server.not-started` with the last lines of that log
   */
  readonly start: (options: StartOptions) => Promise<StartedServer>;
  /**
   * Ends the server by `POST path` with the token, else by SIGTERM, else by SIGKILL. Never signals
   * another process.
   */
  readonly stop: (server: StartedServer, request: StopRequest) => Promise<StopResult>;
}

export interface StartOptions {
  readonly phase: string;
  /**
   * Public and unique. It is part of the command line and distinguishes the process from a later
   * one with the same pid.
   */
  readonly instance: string;
  /** Sent over the channel between the processes, never in arguments or environment. */
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

/**
 * How a server ended. `gone`: it no longer ran. `left`: it could not be ended. `answer` is its JSON
 * answer to the stop request (`asked`).
 */
export interface StopResult {
  readonly how: "gone" | "asked" | "signalled" | "killed" | "left";
  readonly answer?: unknown;
}

/** Timeouts of a server, in milliseconds. */
export interface ServerTimeouts {
  /** Until it reports its port. */
  readonly startMs: number;
  /** Until it answers the stop request, including the grace time for responses in flight. */
  readonly stopMs: number;
  /** Until its process ends after the stop request or a signal. */
  readonly exitMs: number;
}

/**
 * A loaded runner takes a second or two to start Node; a server that takes ten times as long is
 * broken.
 */
const JOB_TIMEOUTS: ServerTimeouts = { startMs: 20_000, stopMs: 5_000, exitMs: 3_000 };

/** Interval between two checks whether a process has ended, in milliseconds. */
const POLL_MS = 25;

/** Lines of the server's log in an error. */
const LOG_LINES = 5;

/** Maximum length of such a line, in UTF-16 units. */
const LOG_LINE_UNITS = 200;

/**
 * The variables that a server process inherits; the job's secrets are not among them.
 * `RUNNER_TRACKING_ID` lets the runner find the process when the job ends; the certificates are
 * those of the machine's owner.
 */
const INHERITED_VARIABLES = [
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
 * Node's flags for a server of many short requests: they limit the memory for short-lived objects
 * (in MB) and for worker threads.
 */
export const SERVER_NODE_FLAGS: readonly string[] = ["--max-semi-space-size=4", "--v8-pool-size=1"];

/**
 * Servers as processes on this machine. `entry` is the running entry file; the phase's entry file
 * is in the same directory.
 */
export function nodeServers(entry: string, timeouts: ServerTimeouts = JOB_TIMEOUTS): Servers {
  return {
    start: (options) => start(options, resolveEntry(entry, options.phase), timeouts),
    stop: (server, request) => stop(server, request, timeouts),
  };
}

/** In `dist/` each phase has a stub of its name; in the sources it is `server.ts`. */
function resolveEntry(entry: string, phase: string): string {
  return join(dirname(entry), extname(entry) === ".ts" ? "server.ts" : `${phase}.js`);
}

async function start(
  { instance, message, folder }: StartOptions,
  entry: string,
  { startMs }: ServerTimeouts,
): Promise<StartedServer> {
  const logPath = join(folder, "server.log");
  const log = openSync(logPath, "a", 0o600);
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn(process.execPath, [...SERVER_NODE_FLAGS, entry, `--instance=${instance}`], {
    detached: true,
    windowsHide: true,
    stdio: ["ignore", log, log, "ipc"],
    env: Object.fromEntries(
      INHERITED_VARIABLES.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
  });
  closeSync(log);
  const port = await waitForPort(child, message, startMs);
  if (typeof port === "string" || child.pid === undefined) {
    child.kill("SIGKILL");
    throw createStartError(String(port), logPath);
  }
  child.disconnect();
  child.unref();
  return { pid: child.pid, port, instance };
}

/** Resolves with the port that the child reports, or with the reason why it reports none. */
function waitForPort(child: ChildProcess, message: unknown, startMs: number): Promise<number | string> {
  const { promise, resolve } = Promise.withResolvers<number | string>();
  const timer = setTimeout(() => resolve(`It reported no port within ${startMs} milliseconds`), startMs);
  child.once("error", (error: NodeJS.ErrnoException) => resolve(`The system answered ${error.code ?? "an error"}`));
  child.once("exit", (code, signal) => resolve(`It ended with ${signal ?? `exit code ${code}`}`));
  child.once("message", (reported) => resolve((reported as { port: number }).port));
  child.send(message as object, () => undefined);
  return promise.finally(() => clearTimeout(timer));
}

function createStartError(why: string, logPath: string): ActionError {
  // Stack frames would displace the line with the error.
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

async function stop(server: StartedServer, request: StopRequest, timeouts: ServerTimeouts): Promise<StopResult> {
  const { pid, instance } = server;
  if (!isRunning(pid, instance)) return { how: "gone" };
  const answer = await requestStop(server.port, request, timeouts.stopMs);
  if (answer !== undefined) {
    await waitForExit(server, timeouts.exitMs);
    return { how: "asked", answer };
  }
  for (const [signal, how] of [
    ["SIGTERM", "signalled"],
    ["SIGKILL", "killed"],
  ] as const) {
    sendSignal(pid, instance, signal);
    if (await waitForExit(server, timeouts.exitMs)) return { how };
  }
  return { how: "left" };
}

/** The JSON of the server's answer; `undefined` for any other answer, and for none in time. */
function requestStop(port: number, { path, token }: StopRequest, stopMs: number): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const { request } = process.getBuiltinModule("node:http");
  // Later steps can set the token's variable to anything; a header contains printable ASCII only.
  const printable = token.replace(/[^\x21-\x7e]/g, "");
  const stopRequest = request(
    { host: "127.0.0.1", port, path, method: "POST", agent: false, headers: { authorization: `Bearer ${printable}` } },
    (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve(response.statusCode === 200 ? tryParseJson(Buffer.concat(chunks).toString("utf8")) : undefined),
      );
    },
  );
  stopRequest.setTimeout(stopMs, () => stopRequest.destroy());
  stopRequest.on("error", () => resolve(undefined));
  stopRequest.on("close", () => resolve(undefined));
  stopRequest.end();
  return promise;
}

/** Whether the process ends within the limit. */
async function waitForExit({ pid, instance }: StartedServer, exitMs: number): Promise<boolean> {
  const deadline = performance.now() + exitMs;
  while (isRunning(pid, instance)) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return true;
}

function sendSignal(pid: number, instance: string, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    if (isRunning(pid, instance)) process.kill(pid, signal);
  } catch {
    // The process ended between the check and the signal.
  }
}
