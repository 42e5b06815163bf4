import { resolve } from "node:path";
import { resolveTextMap } from "../../expression/resolve.ts";
import { copyWorkspace } from "../source/copy-workspace.ts";
import { resolveTarget } from "../state/action-use.ts";
import type { PhaseBodyResult, PhaseRun } from "./phase.ts";

/** Prints why an action is not run. A checkout with a `path` copies the source there. */
export async function runNoOp(run: PhaseRun): Promise<PhaseBodyResult> {
  const { scope, step, log } = run;
  const target = resolveTarget(scope, step);
  if (target.kind !== "no-op") return { conclusion: "success" };
  const { job } = scope;
  const path = target.name === "actions/checkout" ? resolveTextMap(step.with, run.expressions)["path"] : undefined;
  if (path !== undefined && path !== "" && path !== ".") {
    await copyWorkspace(job.run.source, resolve(job.workspace, path), job.run.uncopiedFolder);
    log.print("text", `${step.uses} is not run: the source was copied to "${path}" instead.`);
    return { conclusion: "success" };
  }
  const ref = target.name === "actions/checkout" ? resolveTextMap(step.with, run.expressions)["ref"] : undefined;
  log.print("text", `${step.uses} is not run: ${target.why}.${ref ? ` Its "ref" is ignored.` : ""}`);
  return { conclusion: "success" };
}
