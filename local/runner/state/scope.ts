import { hostname } from "node:os";
import { dirname, join } from "node:path";
import type { JsonObject } from "../../expression/data.ts";
import type { Scope } from "../../expression/evaluate.ts";
import { hashFiles } from "../../expression/hash-files.ts";
import type { JobState, RunState, StepScope } from "./state.ts";

/**
 * Creates the scope of a step's expressions. In main steps of a composite, `success()` reads the
 * composite's own status.
 */
export function createExpressionScope(
  scope: StepScope,
  phase: "pre" | "main" | "post",
  env: { readonly [key: string]: string },
  github: JsonObject = {},
): Scope {
  const { job } = scope;
  const status = (): string => (phase === "main" && scope.depth > 0 ? scope.status.value : job.status);
  return {
    env,
    contexts: {
      ...createJobContexts(job),
      github: { ...job.run.github, ...createJobGithub(job), ...scope.github, ...createActionStatus(scope), ...github },
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

/** Only a composite has its own status. */
function createActionStatus(scope: StepScope): JsonObject {
  return scope.depth > 0 ? { action_status: scope.status.value } : {};
}

/** Creates the contexts that are the same for all steps of a job. */
function createJobContexts(job: JobState): { [key: string]: JsonObject } {
  return { ...job.contexts, vars: job.run.vars, job: { status: job.status }, runner: createRunnerContext(job) };
}

/** Creates the `github` values of one job. */
export function createJobGithub(job: JobState): JsonObject {
  return {
    workspace: job.workspace,
    job: job.ref.key,
    token: job.run.token,
    event: job.run.event,
    event_path: join(job.temp, "_github_workflow", "event.json"),
  };
}

/** Creates the `runner` context. Its values are also the RUNNER_* variables. */
export function createRunnerContext(job: JobState): { [key: string]: string } {
  return {
    name: hostname(),
    os: { linux: "Linux", darwin: "macOS", win32: "Windows" }[process.platform as string] ?? "Linux",
    arch: { x64: "X64", ia32: "X86", arm64: "ARM64", arm: "ARM" }[process.arch as string] ?? "X64",
    environment: "self-hosted",
    temp: job.temp,
    tool_cache: resolveToolFolder(job.run),
    workspace: dirname(job.workspace),
    ...(job.run.isDebug ? { debug: "1" } : {}),
  };
}

/** Returns the tool directory, which the jobs of a run share. */
export function resolveToolFolder(run: RunState): string {
  return join(run.folder, "tools");
}
