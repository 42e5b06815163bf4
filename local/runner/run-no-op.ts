import { resolve } from "node:path";
import { resolveTextMap } from "../expression/resolve.ts";
import type { PhaseBodyEnd, PhaseRun } from "./run-phase.ts";
import { targetOf } from "./use.ts";
import { copyWorkspace } from "./workspace.ts";

/** Says why an action is not run. A checkout with a `path` still gets its copy of the source there. */
export async function runNoOp(run: PhaseRun): Promise<PhaseBodyEnd> {
  const { scope, step, log } = run;
  const target = targetOf(scope, step);
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
