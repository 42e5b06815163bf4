import { delimiter } from "node:path";
import type { JsonObject } from "../../expression/data.ts";
import { TRACKING_VARIABLE } from "../process/kill-orphans.ts";
import { createJobGithub, createRunnerContext } from "../state/scope.ts";
import type { JobState } from "../state/state.ts";

/**
 * The `github` values that processes receive as GITHUB_*, as listed in the runner's GitHubContext.
 */
const EXPOSED_VALUES: ReadonlySet<string> = new Set(
  [
    ["action", "action_path", "action_ref", "action_repository", "actor", "actor_id", "api_url", "artifacts"],
    ["artifacts_list", "base_ref", "env", "event_name", "event_path", "graphql_url", "head_ref", "job", "output"],
    ["path", "ref", "ref_name", "ref_protected", "ref_type", "repository", "repository_id", "repository_owner"],
    ["repository_owner_id", "retention_days", "run_attempt", "run_id", "run_number", "server_url", "sha", "state"],
    ["step_summary", "triggering_actor", "workflow", "workflow_ref", "workflow_sha", "workspace"],
  ].flat(),
);

/**
 * Creates the environment of a step's process. Later layers win: caller, job and step (`env`), PATH
 * additions, and the runner's own variables, which `env:` and GITHUB_ENV cannot change.
 */
export function createProcessEnvironment(
  job: JobState,
  env: { readonly [key: string]: string },
  github: JsonObject,
): { [key: string]: string } {
  const result: { [key: string]: string } = { CI: "true", ...job.run.callerEnvironment, ...env };
  result["PATH"] = resolveSearchPath(job, env);
  for (const [name, value] of Object.entries({ ...job.run.github, ...createJobGithub(job), ...github })) {
    if (!EXPOSED_VALUES.has(name)) continue;
    if (typeof value === "string") result[`GITHUB_${name.toUpperCase()}`] = value;
    if (typeof value === "boolean") result[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(createRunnerContext(job))) result[`RUNNER_${name.toUpperCase()}`] = value;
  result["GITHUB_ACTIONS"] = "true";
  result[TRACKING_VARIABLE] = job.trackingId;
  // The workspace may be inside the caller's repository, which git must not find and change.
  result["GIT_CEILING_DIRECTORIES"] = job.run.folder;
  return result;
}

/** Resolves PATH of a step: the additions of earlier steps, then PATH of the step or the caller. */
export function resolveSearchPath(job: JobState, env: { readonly [key: string]: string }): string {
  const base = env["PATH"] ?? job.run.callerEnvironment["PATH"] ?? "";
  return [...job.path, ...(base === "" ? [] : [base])].join(delimiter);
}

/**
 * Creates the variables for JavaScript actions only: the URL of the artifact and cache services,
 * and the job's token.
 */
export function createServiceEnvironment(job: JobState): { [key: string]: string } {
  const url = `${job.run.services.url.replace(/\/$/, "")}/`;
  return {
    ACTIONS_RUNTIME_URL: url,
    ACTIONS_RESULTS_URL: url,
    ACTIONS_CACHE_URL: url,
    ACTIONS_CACHE_SERVICE_V2: "True",
    ACTIONS_RUNTIME_TOKEN: job.serviceToken,
  };
}
