import type { Json, JsonObject } from "../../expression/data.ts";
import type { GitFacts } from "../source/read-git-facts.ts";

/** The number of the synthesized pull request. */
const PULL_REQUEST_NUMBER = 1;

/**
 * Creates a small payload of the event from git, with the fields that workflows read most. For
 * other fields, pass a recorded payload with `--event-file`.
 */
export function createEventPayload(name: string, git: GitFacts, inputs: JsonObject): JsonObject {
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
  return { repository, sender, ...createEventFields(name, git, inputs, repository) };
}

function createEventFields(name: string, git: GitFacts, inputs: JsonObject, repository: JsonObject): JsonObject {
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
        number: PULL_REQUEST_NUMBER,
        pull_request: {
          number: PULL_REQUEST_NUMBER,
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
          head_ref: createMergeQueueRef(git),
          base_ref: "refs/heads/main",
        },
      };
    case "schedule":
      return { schedule: "0 0 * * *" };
    default:
      return { ref };
  }
}

/**
 * Resolves `github.ref`, `head_ref` and `base_ref` of an event. The payload takes precedence over
 * git.
 */
export function resolveRefs(
  name: string,
  git: GitFacts,
  event: JsonObject,
): { ref: string; head: string; base: string } {
  if (name.startsWith("pull_request")) {
    const head = readText(event, "pull_request", "head", "ref") ?? git.branch;
    const base = readText(event, "pull_request", "base", "ref") ?? "main";
    const number = readNumber(event, "pull_request", "number") ?? PULL_REQUEST_NUMBER;
    return { ref: name === "pull_request_target" ? `refs/heads/${base}` : `refs/pull/${number}/merge`, head, base };
  }
  const ref = name === "merge_group" ? readText(event, "merge_group", "head_ref") : readText(event, "ref");
  return { ref: ref ?? `refs/heads/${git.branch}`, head: "", base: "" };
}

/** Resolves `github.sha` of an event. */
export function resolveSha(git: GitFacts, event: JsonObject): string {
  return readText(event, "after") ?? readText(event, "merge_group", "head_sha") ?? git.sha;
}

/** Resolves `github.repository` of an event. */
export function resolveRepository(git: GitFacts, event: JsonObject): string {
  return readText(event, "repository", "full_name") ?? git.repository;
}

/** Resolves `github.actor` of an event: its sender. */
export function resolveActor(event: JsonObject): string {
  return readText(event, "sender", "login") ?? "local";
}

function createMergeQueueRef(git: GitFacts): string {
  return `refs/heads/gh-readonly-queue/main/pr-${PULL_REQUEST_NUMBER}-${git.sha}`;
}

function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner) ? (inner as JsonObject)[key] : undefined,
    value,
  );
}

function readText(event: JsonObject, ...path: string[]): string | undefined {
  const value = at(event, path);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function readNumber(event: JsonObject, ...path: string[]): number | undefined {
  const value = at(event, path);
  return typeof value === "number" ? value : undefined;
}
