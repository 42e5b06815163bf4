import { delimiter } from "node:path";
import type { JsonObject } from "../expression/data.ts";
import { trackingVariable } from "./orphans.ts";
import { jobGithub, runnerContext } from "./scope.ts";
import type { JobState } from "./state.ts";

/** The `github` values that processes see as GITHUB_*, as listed in the runner's GitHubContext. */
const exposedValues: ReadonlySet<string> = new Set(
  [
    ["action", "action_path", "action_ref", "action_repository", "actor", "actor_id", "api_url", "artifacts"],
    ["artifacts_list", "base_ref", "env", "event_name", "event_path", "graphql_url", "head_ref", "job", "output"],
    ["path", "ref", "ref_name", "ref_protected", "ref_type", "repository", "repository_id", "repository_owner"],
    ["repository_owner_id", "retention_days", "run_attempt", "run_id", "run_number", "server_url", "sha", "state"],
    ["step_summary", "triggering_actor", "workflow", "workflow_ref", "workflow_sha", "workspace"],
  ].flat(),
);

/**
 * The whole environment of a step's process. Later layers win: caller, job and step (`env`), PATH additions, then the runner's own
 * variables, which no `env:` and no GITHUB_ENV can change.
 */
export function processEnvironment(
  job: JobState,
  env: Readonly<Record<string, string>>,
  github: JsonObject,
): Record<string, string> {
  const result: Record<string, string> = { CI: "true", ...job.run.callerEnvironment, ...env };
  result["PATH"] = searchPath(job, env);
  for (const [name, value] of Object.entries({ ...job.run.github, ...jobGithub(job), ...github })) {
    if (!exposedValues.has(name)) continue;
    if (typeof value === "string") result[`GITHUB_${name.toUpperCase()}`] = value;
    if (typeof value === "boolean") result[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(runnerContext(job))) result[`RUNNER_${name.toUpperCase()}`] = value;
  result["GITHUB_ACTIONS"] = "true";
  result[trackingVariable] = job.trackingId;
  // The workspace may lie inside the caller's repository; git must not find that one and change it.
  result["GIT_CEILING_DIRECTORIES"] = job.run.folder;
  return result;
}

/** PATH of a step: what earlier steps added, then PATH of the step or the caller. */
export function searchPath(job: JobState, env: Readonly<Record<string, string>>): string {
  const base = env["PATH"] ?? job.run.callerEnvironment["PATH"] ?? "";
  return [...job.path, ...(base === "" ? [] : [base])].join(delimiter);
}

/** What JavaScript actions alone get: the address of the artifact and cache services and the job's token for them. */
export function serviceEnvironment(job: JobState): Record<string, string> {
  const url = `${job.run.services.url.replace(/\/$/, "")}/`;
  return {
    ACTIONS_RUNTIME_URL: url,
    ACTIONS_RESULTS_URL: url,
    ACTIONS_CACHE_URL: url,
    ACTIONS_CACHE_SERVICE_V2: "True",
    ACTIONS_RUNTIME_TOKEN: job.serviceToken,
  };
}
