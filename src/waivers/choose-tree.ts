import { valueAt } from "../text/json-value.ts";

/**
 * The tree whose waivers count. `workspace`: the checkout at the run's own commit. `commit`: a commit of the repository, read by the API because the
 * checkout may hold another one; `name` completes "in …". `none`: no commit of this event can be trusted, `why` in one sentence.
 */
export type TrustedTree =
  | { readonly kind: "workspace"; readonly sha: string | undefined; readonly name: string }
  | { readonly kind: "commit"; readonly sha: string; readonly name: string }
  | { readonly kind: "none"; readonly why: string };

/** Events that run on a ref of the repository itself: who moves it may change the workflow as well. */
const ownRefEvents = ["push", "workflow_dispatch", "schedule", "create", "release"];

/** Events about a pull request: the run's commit or checkout may be the pull request's. */
const pullRequestEvents = ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"];

/**
 * Events whose run is at the last commit of the default branch, whatever they are about. Their jobs often check out something else, such as the head
 * of the pull request that was commented on.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const defaultBranchEvents = [
  "branch_protection_rule",
  "check_run",
  "check_suite",
  "delete",
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "issue_comment",
  "issues",
  "label",
  "milestone",
  "public",
  "repository_dispatch",
  "status",
  "watch",
  "workflow_run",
];

/**
 * Chooses by the event; `sha` is the run's own commit. Events that are not listed are refused, `deployment` and `deployment_status` among them: the
 * commit to deploy may be the head of a fork's pull request, and the payload names no base.
 */
export function chooseTree(event: string, sha: string, payload: unknown): TrustedTree {
  if (ownRefEvents.includes(event)) return { kind: "workspace", sha: commitIn(sha), name: "the commit of this run" };
  if (pullRequestEvents.includes(event))
    return commitTree(valueAt(payload, "pull_request", "base", "sha"), "the pull request's base commit");
  if (event === "merge_group")
    return commitTree(valueAt(payload, "merge_group", "base_sha"), "the merge group's base commit");
  if (defaultBranchEvents.includes(event)) return commitTree(sha, "the default branch's commit");
  return { kind: "none", why: "No commit of this event is known to be free of a pull request's files" };
}

function commitTree(value: unknown, name: string): TrustedTree {
  const sha = commitIn(value);
  return sha === undefined
    ? { kind: "none", why: `Neither the event's payload nor the runner names ${name}` }
    : { kind: "commit", sha, name };
}

/** A full commit id of SHA-1 or SHA-256; names of branches move and are none. */
function commitIn(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
