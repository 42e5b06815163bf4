import { randomUUID } from "node:crypto";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { resolveText } from "../../expression/resolve.ts";
import { findShell } from "../process/find-shell.ts";
import { type ProcessRequest, runProcess } from "../process/run-process.ts";
import type { PhaseBodyResult, PhaseRun } from "./phase.ts";
import { createProcessEnvironment, resolveSearchPath } from "./process-environment.ts";

/**
 * Writes the script of a `run:` step to a file and runs it with the step's shell in its working
 * directory.
 */
export async function runScript(run: PhaseRun): Promise<PhaseBodyResult> {
  const { scope, step, log } = run;
  const { job } = scope;
  const script = resolveText(step.run, run.expressions);
  const isInJob = scope.depth === 0;
  const given = resolveText(step.shell, run.expressions);
  const name = given === "" && isInJob ? job.defaults.shell : given;
  const shell = findShell(name === "" ? undefined : name, resolveSearchPath(job, run.env));
  if (name === "node")
    log.annotate({ level: "warning", message: 'GitHub\'s runner has no shell "node". Write "node {0}" instead.' });
  const folder = resolveText(step.workingDirectory, run.expressions);
  const cwd = resolve(job.workspace, folder === "" && isInJob ? (job.defaults.workingDirectory ?? "") : folder);
  if (!existsSync(cwd))
    throw new Error(`The working directory "${cwd}" does not exist. Create it in an earlier step or correct the path.`);
  const path = join(job.temp, randomUUID() + shell.extension);
  writeScript(path, shell.content(script));
  const args = shell.args(path);
  printCommand(run, script, [shell.program, ...args].join(" "));
  const request: ProcessRequest = {
    file: shell.program,
    args,
    cwd,
    env: createProcessEnvironment(job, run.env, { ...scope.github, ...run.github }),
    signal: run.signal,
    kill: job.run.kill,
    grace: job.run.grace,
    onLine: log.writeLine,
  };
  // Removed, because the script may contain secrets and the directory of a failed job is kept.
  const result = await runProcess(request).finally(() => rmSync(path, { force: true }));
  if (result.heldStreams) log.print("text", HELD_STREAMS_NOTICE);
  if (result.exitCode === 0) return { conclusion: "success" };
  log.annotate({ level: "error", message: `Process completed with exit code ${result.exitCode}.` });
  return { conclusion: "failure" };
}

/** Printed when a process has ended and the output of its children was closed. */
export const HELD_STREAMS_NOTICE =
  "The process has ended, but a child of it kept the output open. The step continues without the child's output.";

function writeScript(path: string, content: string): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The script could not be written to "${path}". ${why}. Free space on the disk or choose another with --runs.`,
    );
  }
}

function printCommand(run: PhaseRun, script: string, command: string): void {
  const [first = "", ...rest] = script.trimEnd().split("\n");
  run.log.print("group", `Run ${first}`);
  for (const line of [first, ...rest]) run.log.print("text", line);
  run.log.print("text", `shell: ${command}`);
  const env = Object.entries(run.env);
  if (env.length > 0) run.log.print("text", "env:");
  for (const [name, value] of env)
    for (const line of `${name}: ${value}`.split("\n")) run.log.print("text", `  ${line}`);
  run.log.print("endgroup", "");
}
