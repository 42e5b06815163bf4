import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { runProcess } from "../process/run-process.ts";
import { readInputs } from "../state/action-use.ts";
import type { ActionUse } from "../state/state.ts";
import type { PhaseBodyResult, PhaseRun } from "./phase.ts";
import { createProcessEnvironment, createServiceEnvironment } from "./process-environment.ts";
import { HELD_STREAMS_NOTICE } from "./run-script.ts";

/**
 * Runs one phase of a JavaScript action on this process's Node; the version in the manifest is
 * ignored.
 */
export async function runNodeAction(run: PhaseRun, actionUse: ActionUse, script: string): Promise<PhaseBodyResult> {
  const { scope, log } = run;
  const { job } = scope;
  const inputs = readInputs(actionUse, run.step, run.expressions, run.phase === "main" ? log : undefined);
  const path = resolve(actionUse.target.folder, script);
  if (!existsSync(path))
    throw new Error(
      `The file "${path}" does not exist. "${actionUse.action.path}" names it. Build the action or correct it.`,
    );
  printInputs(run, inputs);
  const github = { ...scope.github, ...toRepositoryValues(actionUse), ...run.github };
  const result = await runProcess({
    file: process.execPath,
    args: [path],
    cwd: job.workspace,
    env: {
      ...toInputEnvironment(inputs),
      ...createProcessEnvironment(job, run.env, github),
      ...Object.fromEntries(Object.entries(actionUse.state).map(([name, value]) => [`STATE_${name}`, value])),
      ...toInputEnvironment(inputs),
      ...createServiceEnvironment(job),
    },
    signal: run.signal,
    kill: job.run.kill,
    grace: job.run.grace,
    onLine: log.writeLine,
  });
  if (result.heldStreams) log.print("text", HELD_STREAMS_NOTICE);
  return { conclusion: result.exitCode === 0 ? "success" : "failure" };
}

/** Returns `github.action_repository` and `github.action_ref`, which are empty for `./` actions. */
export function toRepositoryValues(actionUse: ActionUse): { [key: string]: string } {
  return {
    action_repository: actionUse.target.repository.name ?? "",
    action_ref: actionUse.target.repository.ref ?? "",
  };
}

/** Input names become upper case with `_` for blanks; hyphens stay. */
function toInputEnvironment(inputs: { readonly [key: string]: string }): { [key: string]: string } {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

function printInputs(run: PhaseRun, inputs: { readonly [key: string]: string }): void {
  run.log.print("group", `Run ${run.step.uses}`);
  const shown = Object.entries(inputs).filter(([, value]) => value !== "");
  if (shown.length > 0) run.log.print("text", "with:");
  for (const [name, value] of shown)
    for (const line of `${name}: ${value}`.split("\n")) run.log.print("text", `  ${line}`);
  run.log.print("endgroup", "");
}
