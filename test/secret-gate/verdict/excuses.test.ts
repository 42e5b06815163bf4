import { describe, expect, test } from "vitest";
import { runAction } from "../../../actions/_runtime/run-action.ts";
import { act } from "../../../actions/secret-gate/act.ts";
import { secretGate } from "../../../src/secret-gate/contract.ts";
import { fakeHost, type FakeHostOptions } from "../../_runtime/fake-host.ts";

const openaiKey = ["sk", "proj", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("-");
const anthropicKey = ["sk", "ant", "api03-a1B2c3D4e5F6g7H8i9J0"].join("-");

const payload = (head: number | null) =>
  JSON.stringify({
    pull_request: { user: { login: "octocat" }, head: { repo: head && { id: head } }, base: { repo: { id: 1 } } },
  });
const event = (name: string, text: string, actor = "octocat"): FakeHostOptions => ({
  environment: { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: "/event.json", GITHUB_ACTOR: actor },
  files: { "/event.json": text },
});
const fork = event("pull_request", payload(2));
const dependabot = event("push", "{}", "dependabot[bot]");

async function gate(run: FakeHostOptions, inputs: FakeHostOptions["inputs"], environment = {}, answer = {}) {
  const { host, seen } = fakeHost({
    ...run,
    ...answer,
    inputs: { secrets: "OPENAI_API_KEY", ...inputs },
    environment: { ...run.environment, ...environment },
  });
  await runAction(secretGate, act, host);
  return seen;
}
const decide = async (...args: Parameters<typeof gate>) => {
  const { outputs } = await gate(...args);
  return `${outputs["verdict"]} ${outputs["reason"]}`;
};

describe("a run without secrets", () => {
  const runs = [
    { name: "a fork's pull request", run: fork, reason: "context.fork" },
    { name: "a deleted fork's pull request", run: event("pull_request", payload(null)), reason: "context.fork" },
    { name: "a fork's review", run: event("pull_request_review", payload(2)), reason: "context.fork" },
    { name: "Dependabot's push", run: dependabot, reason: "context.bot" },
    {
      name: "Dependabot's pull request",
      run: event("pull_request", payload(1), "dependabot[bot]"),
      reason: "context.bot",
    },
  ];

  test.each(runs)(
    "is excused for a missing credential, required or not, by name or profile: $name",
    async ({ run, reason }) => {
      for (const required of ["true", "false"])
        for (const inputs of [
          {},
          { secrets: "", profile: "openai" },
          { secrets: "", profile: "bedrock" },
          { level: "auth" },
        ])
          expect(await decide(run, { ...inputs, required })).toBe(`skip ${reason}`);
    },
  );

  test.each(runs)("is excused lane by lane in a plan: $name", async ({ run, reason }) => {
    const plan = JSON.stringify([
      { lane: "withheld", secrets: "OPENAI_API_KEY" },
      { lane: "optional", secrets: "OPENAI_API_KEY", required: false },
      { lane: "free", capabilities: "env:REGION" },
    ]);
    const { outputs } = await gate(run, { secrets: "", plan }, { REGION: "eu" });
    expect(outputs).toMatchObject({ verdict: "pass", matrix: '{"include":[{"lane":"free"}]}' });
    expect(JSON.parse(outputs["skipped"] ?? "")).toMatchObject([{ reason }, { reason }]);
  });

  test.each(runs)("is judged by the credential that is present: $name", async ({ run }) => {
    const seen = async (value: string, required = "true") => decide(run, { required }, { OPENAI_API_KEY: value });
    expect(await seen(openaiKey)).toBe("pass ok");
    for (const required of ["true", "false"]) {
      expect(await seen("changeme", required)).toBe("fail credential.placeholder");
      expect(await seen(`"${openaiKey}"`, required)).toBe("fail credential.shape");
      expect(await seen(anthropicKey, required)).toBe("fail credential.wrong-provider");
    }
  });

  test.each([
    {
      status: 401,
      body: { error: { code: "invalid_api_key" } },
      required: "true",
      verdict: "fail credential.rejected",
    },
    {
      status: 401,
      body: { error: { code: "invalid_api_key" } },
      required: "false",
      verdict: "fail credential.rejected",
    },
    { status: 500, body: {}, required: "true", verdict: "fail credential.unreachable" },
    { status: 500, body: {}, required: "false", verdict: "skip credential.unreachable" },
  ])("is judged by the provider's $status: $verdict", async ({ status, body, required, verdict }) => {
    const answer = {
      answer: () => ({
        kind: "answer",
        status,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    };
    for (const run of [fork, dependabot])
      expect(await decide(run, { level: "auth", required }, { OPENAI_API_KEY: openaiKey }, answer)).toBe(verdict);
  });

  test("is decided by a wrong credential rather than a missing one, in either order and in a plan", async () => {
    const environment = { B_TOKEN: "changeme" };
    for (const secrets of ["A_TOKEN\nB_TOKEN", "B_TOKEN\nA_TOKEN"])
      for (const required of ["true", "false"])
        expect(await decide(fork, { secrets, required }, environment)).toBe("fail credential.placeholder");
    const plan = JSON.stringify([
      { lane: "a", secrets: "A_TOKEN" },
      { lane: "b", secrets: "B_TOKEN", required: false },
    ]);
    expect(await decide(fork, { secrets: "", plan }, environment)).toBe("fail credential.placeholder");
  });

  test("is not excused for a program, endpoint or variable, which GitHub does not withhold", async () => {
    for (const capabilities of ["codex", "env:REGION", "proxy=http://127.0.0.1:1/"])
      expect(await decide(fork, { secrets: "", capabilities })).toMatch(/^fail capability\./);
  });
});

describe("a run with secrets", () => {
  const app = (name: string, actor: string) =>
    event(name, JSON.stringify({ sender: { login: actor, type: "Bot" } }), actor);

  test.each([
    { name: "a release App's push", run: app("push", "release-app[bot]") },
    { name: "Renovate's pull request", run: event("pull_request", payload(1), "renovate[bot]") },
    { name: "an App's dispatch", run: app("workflow_dispatch", "release-app[bot]") },
    { name: "Dependabot's dispatch", run: app("workflow_dispatch", "dependabot[bot]") },
    { name: "the merge queue", run: app("merge_group", "github-merge-queue[bot]") },
    { name: "the merge queue with Dependabot's change", run: app("merge_group", "dependabot[bot]") },
    { name: "a schedule that Dependabot edited last", run: app("schedule", "dependabot[bot]") },
    { name: "a person's push to Dependabot's branch", run: event("push", '{"ref":"refs/heads/dependabot/npm/x"}') },
    { name: "an own pull request", run: event("pull_request", payload(1)) },
    { name: "a fork's pull_request_target", run: event("pull_request_target", payload(2)) },
    { name: "a fork's workflow_run", run: event("workflow_run", payload(2)) },
    { name: "a fork's workflow_run that Dependabot caused", run: event("workflow_run", payload(2), "dependabot[bot]") },
    { name: "a comment on a fork's pull request", run: event("issue_comment", payload(2)) },
    { name: "a fork's own push", run: event("push", '{"repository":{"fork":true}}') },
    { name: "a fork's own schedule", run: event("schedule", '{"repository":{"fork":true}}') },
    { name: "a pull request whose payload is no JSON", run: event("pull_request", "not JSON") },
    { name: "a pull request whose payload is cut", run: event("pull_request", payload(2).slice(0, -3)) },
    { name: "a pull request without a payload", run: { environment: { GITHUB_EVENT_NAME: "pull_request" } } },
    {
      name: "a pull request without a head",
      run: event("pull_request", '{"pull_request":{"base":{"repo":{"id":1}}}}'),
    },
  ])("is not excused: $name", async ({ run }) => {
    expect(await decide(run, {})).toBe("fail credential.missing");
    expect(await decide(run, { required: "false" })).toBe("skip credential.missing");
  });
});
