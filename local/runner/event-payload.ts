import type { Json, JsonObject } from "../expression/data.ts";
import type { GitFacts } from "./git-facts.ts";

/** The number of the made-up pull request. */
const pullRequestNumber = 1;

/**
 * A small payload of the event with the fields workflows read most, built from git. Whoever needs more gives a recorded payload with
 * `--event-file`.
 */
export function buildEvent(name: string, git: GitFacts, inputs: JsonObject): JsonObject {
  const [owner = "local", repositoryName = "repository"] = git.repository.split("/");
  const sender: JsonObject = { login: "local", id: 1, type: "User" };
  const repository: JsonObject = {
    id: 1,
    name: repositoryName,
    full_name: git.repository,
    private: true,
    fork: false,
    default_branch: "main",
    owner: { login: owner, id: 1 },
    html_url: `https://github.com/${git.repository}`,
  };
  return { repository, sender, ...specificFields(name, git, inputs, repository) };
}

function specificFields(name: string, git: GitFacts, inputs: JsonObject, repository: JsonObject): JsonObject {
  const ref = `refs/heads/${git.branch}`;
  const side = (branch: string): JsonObject => ({ ref: branch, sha: git.sha, repo: repository, label: branch });
  switch (name) {
    case "push":
      return { ref, before: "0".repeat(40), after: git.sha, head_commit: { id: git.sha, message: git.message } };
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment":
      return {
        action: name.startsWith("pull_request_review") ? "created" : "opened",
        number: pullRequestNumber,
        pull_request: {
          number: pullRequestNumber,
          title: git.message,
          state: "open",
          draft: false,
          user: { login: "local", id: 1, type: "User" },
          head: side(git.branch),
          base: side("main"),
          labels: [],
        },
      };
    case "workflow_dispatch":
      return { ref, inputs };
    case "merge_group":
      return {
        action: "checks_requested",
        merge_group: {
          head_sha: git.sha,
          base_sha: git.sha,
          head_ref: mergeQueueRef(git),
          base_ref: "refs/heads/main",
        },
      };
    case "schedule":
      return { schedule: "0 0 * * *" };
    default:
      return { ref };
  }
}

/** `github.ref`, `head_ref` and `base_ref` of an event; a payload that was given wins over what git says. */
export function refsOf(name: string, git: GitFacts, event: JsonObject): { ref: string; head: string; base: string } {
  if (name.startsWith("pull_request")) {
    const head = textAt(event, "pull_request", "head", "ref") ?? git.branch;
    const base = textAt(event, "pull_request", "base", "ref") ?? "main";
    const number = numberAt(event, "pull_request", "number") ?? pullRequestNumber;
    return { ref: name === "pull_request_target" ? `refs/heads/${base}` : `refs/pull/${number}/merge`, head, base };
  }
  const ref = name === "merge_group" ? textAt(event, "merge_group", "head_ref") : textAt(event, "ref");
  return { ref: ref ?? `refs/heads/${git.branch}`, head: "", base: "" };
}

/** `github.sha` of an event. */
export function shaOf(git: GitFacts, event: JsonObject): string {
  return textAt(event, "after") ?? textAt(event, "merge_group", "head_sha") ?? git.sha;
}

/** `github.repository` of an event. */
export function repositoryOf(git: GitFacts, event: JsonObject): string {
  return textAt(event, "repository", "full_name") ?? git.repository;
}

/** `github.actor` of an event: its sender, as for a run that nobody ran again. */
export function actorOf(event: JsonObject): string {
  return textAt(event, "sender", "login") ?? "local";
}

function mergeQueueRef(git: GitFacts): string {
  return `refs/heads/gh-readonly-queue/main/pr-${pullRequestNumber}-${git.sha}`;
}

function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner) ? (inner as JsonObject)[key] : undefined,
    value,
  );
}

function textAt(event: JsonObject, ...path: string[]): string | undefined {
  const value = at(event, path);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function numberAt(event: JsonObject, ...path: string[]): number | undefined {
  const value = at(event, path);
  return typeof value === "number" ? value : undefined;
}
