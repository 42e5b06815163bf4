import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { processEnvironment, serviceEnvironment } from "./process-environment.ts";
import type { PhaseBodyEnd, PhaseRun } from "./run-phase.ts";
import { runProcess } from "./run-process.ts";
import { heldStreamsNote } from "./run-script.ts";
import { readInputs, type Use } from "./use.ts";

/** Runs one phase of a JavaScript action on this process's own Node, whichever version the manifest names. */
export async function runNodeAction(run: PhaseRun, use: Use, script: string): Promise<PhaseBodyEnd> {
  const { scope, log } = run;
  const { job } = scope;
  const inputs = readInputs(use, run.step, run.expressions, run.phase === "main" ? log : undefined);
  const path = resolve(use.target.folder, script);
  if (!existsSync(path))
    throw new Error(
      `The file "${path}" does not exist. "${use.action.path}" names it. Build the action or correct it.`,
    );
  printInputs(run, inputs);
  const github = { ...scope.github, ...repositoryValues(use), ...run.github };
  const end = await runProcess({
    file: process.execPath,
    args: [path],
    cwd: job.workspace,
    env: {
      ...inputEnvironment(inputs),
      ...processEnvironment(job, run.env, github),
      ...Object.fromEntries(Object.entries(use.state).map(([name, value]) => [`STATE_${name}`, value])),
      ...inputEnvironment(inputs),
      ...serviceEnvironment(job),
    },
    signal: run.signal,
    kill: job.run.kill,
    grace: job.run.grace,
    onLine: log.writeLine,
  });
  if (end.heldStreams) log.print("text", heldStreamsNote);
  return { conclusion: end.exitCode === 0 ? "success" : "failure" };
}

/** `github.action_repository` and `github.action_ref`, empty for `./` actions. */
export function repositoryValues(use: Use): Record<string, string> {
  return { action_repository: use.target.repository.name ?? "", action_ref: use.target.repository.ref ?? "" };
}

/** INPUT_ and the name in upper case with `_` for blanks; hyphens stay. */
function inputEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

function printInputs(run: PhaseRun, inputs: Readonly<Record<string, string>>): void {
  run.log.print("group", `Run ${run.step.uses}`);
  const shown = Object.entries(inputs).filter(([, value]) => value !== "");
  if (shown.length > 0) run.log.print("text", "with:");
  for (const [name, value] of shown)
    for (const line of `${name}: ${value}`.split("\n")) run.log.print("text", `  ${line}`);
  run.log.print("endgroup", "");
}
