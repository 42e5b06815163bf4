import type { JsonObject } from "../../expression/data.ts";
import { resolveActor, resolveRefs, resolveRepository, resolveSha } from "./event-payload.ts";
import type { GitFacts } from "../source/read-git-facts.ts";

/**
 * The sources of a run's `github` context. `workflowPath` is relative to the repository, with `/`.
 */
export interface GithubContextOptions {
  readonly eventName: string;
  readonly event: JsonObject;
  readonly git: GitFacts;
  readonly runId: string;
  readonly workflowName: string;
  readonly workflowPath: string;
  readonly actor?: string;
  readonly apiUrl?: string;
}

/**
 * Creates the `github` values that all jobs of a run share. The URLs are those of github.com,
 * because the toolkit's artifact client rejects other servers; only `apiUrl` may differ. The runner calls none of them.
 */
export function createGithubContext(request: GithubContextOptions): JsonObject {
  const { eventName, event, git } = request;
  const repository = resolveRepository(git, event);
  const refs = resolveRefs(eventName, git, event);
  const sha = resolveSha(git, event);
  const actor = request.actor ?? resolveActor(event);
  return {
    event_name: eventName,
    sha,
    ref: refs.ref,
    ref_name: refs.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_type: refs.ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: false,
    head_ref: refs.head,
    base_ref: refs.base,
    repository,
    repository_id: "1",
    repository_owner: repository.split("/")[0] ?? "local",
    repository_owner_id: "1",
    repositoryUrl: `git://github.com/${repository}.git`,
    actor,
    actor_id: "1",
    triggering_actor: actor,
    workflow: request.workflowName,
    workflow_ref: `${repository}/${request.workflowPath}@${refs.ref}`,
    workflow_sha: sha,
    run_id: request.runId,
    run_number: "1",
    run_attempt: "1",
    retention_days: "90",
    server_url: "https://github.com",
    api_url: request.apiUrl ?? "https://api.github.com",
    graphql_url: "https://api.github.com/graphql",
    secret_source: "Actions",
  };
}
