import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { createLineSplitter } from "../../log/line-splitter.ts";
import type { GracePeriods } from "./limits.ts";

/** A program to start. `args` are passed without a shell. */
export interface ProcessRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: { readonly [key: string]: string };
  /** Aborted to stop the process: SIGINT, then SIGTERM, then SIGKILL to its process group. */
  readonly signal: AbortSignal;
  /** Aborted to kill the process group at once. */
  readonly kill: AbortSignal;
  readonly grace: GracePeriods;
  readonly onLine: (line: string) => void;
}

/**
 * The result of a process. `exitCode` is 128 + signal number for a signalled process, as in a
 * shell.
 */
export interface ProcessResult {
  readonly exitCode: number;
  /** True when a child kept the output streams open for longer than the grace period. */
  readonly heldStreams: boolean;
}

/**
 * Runs a program and passes on its output line by line. The program has its own process group, so
 * that Ctrl-C in the terminal reaches it only through `signal`. SIGINT and SIGTERM go to the
 * process alone, SIGKILL to the group, as in GitHub's runner.
 *
 * @throws the spawn error, when the program cannot be started
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const child = spawn(request.file, request.args, {
    cwd: request.cwd,
    env: request.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  const closed = Promise.all([readLines(child.stdout, request.onLine), readLines(child.stderr, request.onLine)]);
  const release = stopOnAbort(child, request);
  try {
    const exitCode = await waitForExit(child);
    // A cancelled shell does not stop its children. The runner kills the whole tree.
    if (request.signal.aborted || request.kill.aborted) killGroup(child);
    const heldStreams = !(await settlesWithin(closed, request.grace.streamMs));
    if (heldStreams) {
      killGroup(child);
      child.stdout.destroy();
      child.stderr.destroy();
    }
    return { exitCode, heldStreams };
  } finally {
    release();
  }
}

function waitForExit(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code, signal) => done(code ?? 128 + (signal ? toSignalNumber(signal) : 1)));
  });
}

function toSignalNumber(signal: NodeJS.Signals): number {
  return { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal as string] ?? 1;
}

async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const splitter = createLineSplitter(onLine);
  try {
    for await (const chunk of stream) splitter.write(chunk as Buffer);
  } catch {
    // The stream was destroyed because a child kept it open. The output so far is kept.
  }
  splitter.end();
}

function stopOnAbort(child: ChildProcess, { signal, kill, grace }: ProcessRequest): () => void {
  const timers: NodeJS.Timeout[] = [];
  const onKill = (): void => killGroup(child);
  const onStop = (): void => {
    child.kill("SIGINT");
    timers.push(setTimeout(() => child.kill("SIGTERM"), grace.interruptMs));
    timers.push(setTimeout(onKill, grace.interruptMs + grace.terminateMs));
  };
  if (kill.aborted) onKill();
  else if (signal.aborted) onStop();
  signal.addEventListener("abort", onStop, { once: true });
  kill.addEventListener("abort", onKill, { once: true });
  return () => {
    for (const timer of timers) clearTimeout(timer);
    signal.removeEventListener("abort", onStop);
    kill.removeEventListener("abort", onKill);
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group has already ended.
  }
}

async function settlesWithin(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  const late = Symbol("late");
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof late>((done) => {
    timer = setTimeout(() => done(late), limitMs);
  });
  const first = await Promise.race([work, limit]);
  clearTimeout(timer);
  return first !== late;
}
