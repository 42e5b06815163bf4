import { hostname } from "node:os";
import { dirname, join } from "node:path";
import type { JsonObject } from "../expression/data.ts";
import type { Scope } from "../expression/evaluate.ts";
import { hashFiles } from "../expression/hash-files.ts";
import type { JobState, RunState, StepScope } from "./state.ts";

/** What expressions of a step see. `phase` decides what `success()` means: in a composite's main steps the composite's own state. */
export function stepScope(
  scope: StepScope,
  phase: "pre" | "main" | "post",
  env: Readonly<Record<string, string>>,
  github: JsonObject = {},
): Scope {
  const { job } = scope;
  const status = (): string => (phase === "main" && scope.depth > 0 ? scope.status.value : job.status);
  return {
    env,
    contexts: {
      ...jobContexts(job),
      github: { ...job.run.github, ...jobGithub(job), ...scope.github, ...actionStatus(scope), ...github },
      inputs: scope.inputs,
      steps: scope.steps as unknown as JsonObject,
    },
    functions: {
      always: () => true,
      success: () => status() === "success",
      failure: () => status() === "failure",
      cancelled: () => job.status === "cancelled",
      hashFiles: (...patterns) => hashFiles(job.workspace, patterns),
    },
  };
}

/** Only a composite has a status of its own. */
function actionStatus(scope: StepScope): JsonObject {
  return scope.depth > 0 ? { action_status: scope.status.value } : {};
}

/** The contexts that do not change from step to step. */
export function jobContexts(job: JobState): Record<string, JsonObject> {
  return { ...job.contexts, vars: job.run.vars, job: { status: job.status }, runner: runnerContext(job) };
}

/** The `github` values of one job. */
export function jobGithub(job: JobState): JsonObject {
  return {
    workspace: job.workspace,
    job: job.ref.key,
    token: job.run.token,
    event: job.run.event,
    event_path: join(job.temp, "_github_workflow", "event.json"),
  };
}

/** The `runner` context; its values are also the RUNNER_* variables. */
export function runnerContext(job: JobState): Record<string, string> {
  return {
    name: hostname(),
    os: { linux: "Linux", darwin: "macOS", win32: "Windows" }[process.platform as string] ?? "Linux",
    arch: { x64: "X64", ia32: "X86", arm64: "ARM64", arm: "ARM" }[process.arch as string] ?? "X64",
    environment: "self-hosted",
    temp: job.temp,
    tool_cache: toolFolder(job.run),
    workspace: dirname(job.workspace),
    ...(job.run.isDebug ? { debug: "1" } : {}),
  };
}

/** Where actions may keep tools; shared by the jobs of a run, as on a hosted machine. */
export function toolFolder(run: RunState): string {
  return join(run.folder, "tools");
}
