import { valueAt } from "../text/json-value.ts";

/**
 * The tree whose waivers count. `workspace`: the checkout at the run's own commit. `commit`: a
 * commit of the repository, read through the API because the checkout may be at another one; `name`
 * completes "in …". `none`: no commit of this event is trusted, `why` in one sentence.
 */
export type TrustedTree =
  | { readonly kind: "workspace"; readonly sha: string | undefined; readonly name: string }
  | { readonly kind: "commit"; readonly sha: string; readonly name: string }
  | { readonly kind: "none"; readonly why: string };

/**
 * Events that run on a ref of the repository. Users who can move the ref can also change the
 * workflow.
 */
const OWN_REF_EVENTS = ["push", "workflow_dispatch", "schedule", "create", "release"];

/** Events about a pull request. The run's commit or checkout may be the pull request's. */
const PULL_REQUEST_EVENTS = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
];

/**
 * Events that run at the last commit of the default branch. Their jobs often check out something
 * else, such as the head of the pull request that was commented on.
 * @see
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const DEFAULT_BRANCH_EVENTS = [
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
 * Chooses the trusted tree of an event; `sha` is the run's own commit. Unlisted events have none,
 * including `deployment` and `deployment_status`: the commit to deploy may be the head of a fork's
 * pull request, and the payload names no base.
 */
export function chooseTree(event: string, sha: string, payload: unknown): TrustedTree {
  if (OWN_REF_EVENTS.includes(event))
    return { kind: "workspace", sha: parseCommit(sha), name: "the commit of this run" };
  if (PULL_REQUEST_EVENTS.includes(event))
    return toCommitTree(valueAt(payload, "pull_request", "base", "sha"), "the pull request's base commit");
  if (event === "merge_group")
    return toCommitTree(valueAt(payload, "merge_group", "base_sha"), "the merge group's base commit");
  if (DEFAULT_BRANCH_EVENTS.includes(event)) return toCommitTree(sha, "the default branch's commit");
  return { kind: "none", why: "No commit of this event is known to be free of a pull request's changes" };
}

function toCommitTree(value: unknown, name: string): TrustedTree {
  const sha = parseCommit(value);
  return sha === undefined
    ? { kind: "none", why: `Neither the event's payload nor the runner names ${name}` }
    : { kind: "commit", sha, name };
}

/** Parses a full commit id of SHA-1 or SHA-256. Branch names are invalid, because branches move. */
function parseCommit(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
