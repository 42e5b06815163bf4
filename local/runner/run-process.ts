import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { createLineSplitter } from "../log/line-splitter.ts";
import type { GracePeriods } from "./limits.ts";

/** A program to start. `args` go to it as they are: no shell reads them. */
export interface ProcessRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Aborting it asks the process to stop: SIGINT, then SIGTERM, then the kill of its process group. */
  readonly signal: AbortSignal;
  /** Aborting it kills the process group at once. */
  readonly kill: AbortSignal;
  readonly grace: GracePeriods;
  readonly onLine: (line: string) => void;
}

/** How a process ended. `exitCode` is 128 + signal number for a signalled process, as a shell reports it. */
export interface ProcessEnd {
  readonly exitCode: number;
  /** Whether a child kept the output streams open for longer than the grace period. */
  readonly heldStreams: boolean;
}

/**
 * Runs a program to its end, line by line. It gets a process group of its own, so that Ctrl-C in the terminal reaches it only through
 * `signal`. Like GitHub's runner it signals the process alone, and kills the whole group.
 *
 * @throws the spawn error, when the program cannot be started
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
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
    const exitCode = await exitOf(child);
    // A cancelled shell leaves its children behind; the runner's cancellation ends with the whole tree.
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

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code, signal) => done(code ?? 128 + (signal ? signalNumber(signal) : 1)));
  });
}

function signalNumber(signal: NodeJS.Signals): number {
  return { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal as string] ?? 1;
}

async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const splitter = createLineSplitter(onLine);
  try {
    for await (const chunk of stream) splitter.write(chunk as Buffer);
  } catch {
    // The stream was destroyed because a child held it; what was read so far counts.
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
    // The group is gone already.
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
