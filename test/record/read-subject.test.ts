import { describe, expect, test } from "vitest";
import { readSubject } from "../../src/record/read-subject.ts";

const DEPENDABOT = "dependabot[bot]";

const repo = (id: number) => ({ id, full_name: `owner-${id}/repo` });
const pullRequest = (head: unknown, base: unknown, author = "octocat") => ({
  pull_request: { user: { login: author }, head: { repo: head }, base: { repo: base } },
});
const own = pullRequest(repo(1), repo(1));
const fork = pullRequest(repo(2), repo(1));
const deletedFork = pullRequest(null, repo(1));

const readTrustOf = (event: string, payload: unknown, actor = "octocat", others = {}) =>
  readSubject({ GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor, ...others }, payload).trust;

/** Events of a pull request that run with its head and receive no secrets of another repository. */
const headEvents = ["pull_request", "pull_request_review", "pull_request_review_comment"];
/** Events with all secrets in the context of the base or the default branch, for any actor. */
const privilegedEvents = [
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "merge_group",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "check_suite",
  "release",
  "delete",
  "status",
  "an_event_of_tomorrow",
];

describe("the trust of a fork's run", () => {
  test.each(headEvents)("is fork for %s from another repository, also when that was deleted", (event) => {
    expect(readTrustOf(event, fork)).toBe("fork");
    expect(readTrustOf(event, deletedFork)).toBe("fork");
  });

  test.each(headEvents)("is trusted for %s of the repository itself", (event) => {
    expect(readTrustOf(event, own)).toBe("trusted");
  });

  test.each([...privilegedEvents, "push", "create", "deployment", "pull_request_comment", "Pull_Request", ""])(
    "is never fork for %s, because GitHub gives it the secrets",
    (event) => {
      for (const payload of [fork, deletedFork]) expect(readTrustOf(event, payload)).toBe("trusted");
    },
  );

  test("is trusted when the fork itself pushes or runs a schedule, because its owner set its secrets", () => {
    for (const event of ["push", "schedule", "workflow_dispatch", "merge_group"])
      expect(readTrustOf(event, { repository: { fork: true } })).toBe("trusted");
    expect(readTrustOf("pull_request", { ...own, repository: { fork: true } })).toBe("trusted");
  });

  test("compares full names without regard to case when a payload has no ids", () => {
    const named = (head: string, base: string) => pullRequest({ full_name: head }, { full_name: base });
    expect(readTrustOf("pull_request", named("eve/repo", "octo/repo"))).toBe("fork");
    expect(readTrustOf("pull_request", named("Octo/Repo", "octo/repo"))).toBe("trusted");
  });

  test.each([
    { name: "no payload", payload: undefined },
    { name: "a payload of another form", payload: [1] },
    { name: "no pull request", payload: {} },
    { name: "a pull request that is null", payload: { pull_request: null } },
    { name: "no head", payload: { pull_request: { base: { repo: repo(1) } } } },
    { name: "no base", payload: { pull_request: { head: { repo: repo(2) } } } },
    { name: "a head without a repository", payload: { pull_request: { head: {}, base: { repo: repo(1) } } } },
    { name: "a head that is null", payload: { pull_request: { head: null, base: { repo: repo(1) } } } },
    { name: "a head of no form", payload: pullRequest({}, repo(1)) },
    { name: "a base that is null", payload: pullRequest(repo(2), null) },
    { name: "a deleted head and no base", payload: { pull_request: { head: { repo: null } } } },
    { name: "ids of two kinds", payload: pullRequest({ id: "1" }, { id: 1 }) },
  ])("is unknown, which excuses nothing, with $name", ({ payload }) => {
    for (const event of headEvents) expect(readTrustOf(event, payload)).toBe("unknown");
  });
});

describe("the trust of Dependabot's run", () => {
  test.each([...headEvents, "push", "create", "deployment", "deployment_status"])(
    "is bot for %s, also when another person runs it again",
    (event) => {
      expect(readTrustOf(event, own, DEPENDABOT)).toBe("bot");
      expect(readTrustOf(event, own, DEPENDABOT, { GITHUB_TRIGGERING_ACTOR: "octocat" })).toBe("bot");
    },
  );

  test.each(privilegedEvents)("is trusted for %s", (event) => {
    expect(readTrustOf(event, own, DEPENDABOT)).toBe("trusted");
  });

  test("is bot for pull_request_target of its own pull request, and of no other", () => {
    const dependabots = pullRequest(repo(1), repo(1), DEPENDABOT);
    expect(readTrustOf("pull_request_target", dependabots, DEPENDABOT)).toBe("bot");
    expect(readTrustOf("pull_request_target", dependabots, "octocat")).toBe("trusted");
    expect(readTrustOf("pull_request_target", own, DEPENDABOT)).toBe("trusted");
    expect(readTrustOf("workflow_run", dependabots, DEPENDABOT)).toBe("trusted");
  });

  test("is unknown for its pull_request_target when the payload does not say whose pull request it is", () => {
    for (const payload of [undefined, {}, { pull_request: {} }, { pull_request: { user: null } }])
      expect(readTrustOf("pull_request_target", payload, DEPENDABOT)).toBe("unknown");
  });

  test("is trusted when a person pushes to its branch or runs its pull request by a push of theirs", () => {
    const dependabots = pullRequest(repo(1), repo(1), DEPENDABOT);
    expect(readTrustOf("push", { ref: "refs/heads/dependabot/npm/x" }, "octocat")).toBe("trusted");
    expect(readTrustOf("pull_request", dependabots, "octocat")).toBe("trusted");
    expect(readTrustOf("push", {}, "octocat", { GITHUB_TRIGGERING_ACTOR: DEPENDABOT })).toBe("trusted");
  });

  test.each([
    "dependabot",
    "Dependabot[bot]",
    "DEPENDABOT[BOT]",
    "dependabot-preview[bot]",
    "my-dependabot[bot]",
    "dependabot[bot]s",
    " dependabot[bot]",
    "dependabot[bot] ",
    "dependabot[bot]\n",
    "renovate[bot]",
    "github-actions[bot]",
    "github-merge-queue[bot]",
    "release-app[bot]",
    "copilot-swe-agent[bot]",
    "",
  ])("is not bot for %j", (actor) => {
    for (const event of [...headEvents, "push", "create", "deployment"])
      expect(readTrustOf(event, own, actor)).toBe("trusted");
    expect(readTrustOf("pull_request_target", pullRequest(repo(1), repo(1), actor), actor)).toBe("trusted");
  });

  test("is not read from the payload's sender, which can differ from the actor", () => {
    const sender = { sender: { login: DEPENDABOT, type: "Bot" } };
    expect(readTrustOf("push", sender)).toBe("trusted");
    expect(readTrustOf("pull_request", { ...own, ...sender })).toBe("trusted");
  });
});
