import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { nodeSendRequest } from "../../actions/_runtime/network/node-send-request.ts";
import type { Committed } from "../../actions/_runtime/trusted/read-committed.ts";
import { runAction } from "../../actions/_runtime/run-action.ts";
import { act } from "../../actions/secret-gate/act.ts";
import { secretGate } from "../../src/secret-gate/contract.ts";
import { fakeHost } from "../_runtime/fake-host.ts";
import { type FakeAnswer, type FakeRepository, REPOSITORY, startFakeGithub, TOKEN } from "../github/fake-github.ts";

const github = await startFakeGithub();
afterAll(github.close);
beforeEach(() => github.have({ commits: {} }));

const PATH = ".testing/waivers.yml";
const BASE = "b".repeat(40);
const HEAD = "d".repeat(40);
/**
 * The run's own commit: of the push, of the default branch, or the merge commit of the pull
 * request.
 */
const OWN = "c".repeat(40);

const waiver = (what = "OPENAI_API_KEY") =>
  `schemaVersion: 1\nwaivers:\n  - { what: ${what}, reason: credential.missing, owner: octocat, issue: "https://example.com/1", expires: 2026-12-01 }\n`;
const pullRequest = { pull_request: { base: { sha: BASE, repo: { id: 1 } }, head: { sha: HEAD, repo: { id: 1 } } } };
const mergeGroup = { merge_group: { base_sha: BASE, head_sha: HEAD } };

interface Run {
  readonly event: string;
  readonly payload?: unknown;
  /** The work tree, possibly changed by the pull request or an earlier step. */
  readonly files?: { readonly [path: string]: string };
  readonly committed?: (sha: string | undefined) => Committed;
  readonly inputs?: { readonly [name: string]: string };
  readonly environment?: { readonly [name: string]: string };
}

/** Gates a required lane without its key, in a run where only a waiver licenses a skip. */
async function gate({ event, payload, files, committed, inputs, environment }: Run) {
  const { host, seen } = fakeHost({
    inputs: { secrets: "OPENAI_API_KEY", token: TOKEN, ...inputs },
    environment: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: "/event.json",
      GITHUB_SHA: OWN,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: github.url,
      ...environment,
    },
    files: { "/event.json": JSON.stringify(payload ?? {}), ...files },
    ...(committed === undefined ? {} : { committed }),
  });
  const sleep = async () => undefined;
  const send = nodeSendRequest(
    {},
    { nowMs: () => host.now().getTime(), sleep, random: () => 0, attemptTimeoutMs: 5_000 },
  );
  await runAction(secretGate, act, { ...host, send });
  const log = seen.log.map(({ message }) => message).join("\n");
  return { ...seen.outputs, log, warnings: seen.log.filter(({ level }) => level === "warning") } as {
    [name: string]: unknown;
    log: string;
  };
}

const waived = { verdict: "skip", reason: "waived", ready: "false" };
const judgedWithout = { verdict: "fail", reason: "credential.missing", ready: "false" };
const refused = { verdict: "fail", reason: "waiver.untrusted", ready: "false" };

describe("waivers of a pull request or merge group", () => {
  const events = [
    { event: "pull_request", payload: pullRequest },
    { event: "pull_request_target", payload: pullRequest },
    { event: "pull_request_review", payload: pullRequest },
    { event: "pull_request_review_comment", payload: pullRequest },
    { event: "merge_group", payload: mergeGroup },
  ];

  test.each(events)("count from the base commit: $event", async ({ event, payload }) => {
    github.have({ commits: { [BASE]: { [PATH]: waiver() }, [HEAD]: {}, [OWN]: {} } });
    expect(await gate({ event, payload })).toMatchObject(waived);
    expect(github.seen).toEqual([
      { path: `/api/v3/repos/${REPOSITORY}/contents/.testing/waivers.yml?ref=${BASE}`, token: TOKEN },
    ]);
  });

  test.each(events)("do not count from the head or the checkout: $event", async ({ event, payload }) => {
    const own = { [PATH]: waiver() };
    github.have({ commits: { [BASE]: {}, [HEAD]: own, [OWN]: own } });
    const committed = () => ({ bytes: new TextEncoder().encode(waiver()) });
    expect(await gate({ event, payload, files: own, committed })).toMatchObject(judgedWithout);
  });

  test("count as in the base commit when the pull request changes them", async () => {
    github.have({ commits: { [BASE]: { [PATH]: waiver("OTHER_KEY") } } });
    const files = { [PATH]: waiver() };
    expect(await gate({ event: "pull_request", payload: pullRequest, files })).toMatchObject(judgedWithout);
  });

  test("count from the base commit when the pull request deletes them", async () => {
    github.have({ commits: { [BASE]: { [PATH]: waiver() } } });
    expect(await gate({ event: "pull_request", payload: pullRequest, files: {} })).toMatchObject(waived);
  });

  test("are ignored when the payload names no base commit, or a branch instead", async () => {
    github.have({ commits: { main: { [PATH]: waiver() }, [OWN]: { [PATH]: waiver() } } });
    const payloads = [
      {},
      { pull_request: { base: { sha: "main" } } },
      { pull_request: { base: { sha: BASE.slice(1) } } },
    ];
    for (const payload of payloads)
      expect(await gate({ event: "pull_request", payload, files: { [PATH]: waiver() } })).toMatchObject(refused);
    expect(await gate({ event: "merge_group", files: { [PATH]: waiver() } })).toMatchObject(refused);
    expect(github.seen).toEqual([]);
  });

  test("are requested once for all lanes of a plan", async () => {
    github.have({ commits: { [BASE]: { [PATH]: waiver() } } });
    const plan = JSON.stringify([
      { lane: "a", secrets: "OPENAI_API_KEY" },
      { lane: "b", secrets: "OPENAI_API_KEY" },
      { lane: "c", secrets: "GITLAB_TOKEN", required: false },
    ]);
    const ended = await gate({ event: "pull_request", payload: pullRequest, inputs: { secrets: "", plan } });
    expect(JSON.parse(String(ended["skipped"]))).toMatchObject([
      { lane: "a", reason: "waived" },
      { lane: "b", reason: "waived" },
      { lane: "c", reason: "credential.missing" },
    ]);
    expect(github.seen).toHaveLength(1);
  });

  test("are not requested when all requirements are met", async () => {
    const payload = { pull_request: { ...pullRequest.pull_request, head: { repo: null } } };
    expect(await gate({ event: "pull_request", payload })).toMatchObject({ reason: "context.fork" });
    const environment = { OPENAI_API_KEY: ["sk", "proj", "a1B2c3D4e5F6g7H8i9J0k1L2"].join("-") };
    expect(await gate({ event: "pull_request", payload: pullRequest, environment })).toMatchObject({ verdict: "pass" });
    expect(github.seen).toEqual([]);
  });
});

describe("waivers of a run on a ref of the repository", () => {
  const bytesOf = (text: string) => ({ bytes: new TextEncoder().encode(text) });

  test.each(["push", "workflow_dispatch", "schedule", "create", "release"])(
    "count as committed at GITHUB_SHA, without a call: %s",
    async (event) => {
      const committed = (sha: string | undefined) => (sha === OWN ? bytesOf(waiver()) : { problem: "absent" as const });
      expect(await gate({ event, committed, files: { [PATH]: waiver("OTHER_KEY") } })).toMatchObject(waived);
      expect(github.seen).toEqual([]);
    },
  );

  test("do not count as changed by an earlier step", async () => {
    const files = { [PATH]: waiver() };
    expect(await gate({ event: "push", files, committed: () => ({ problem: "absent" }) })).toMatchObject(judgedWithout);
    expect(await gate({ event: "push", files, committed: () => bytesOf(waiver("OTHER")) })).toMatchObject(
      judgedWithout,
    );
  });

  test("count from a workspace without git", async () => {
    expect(await gate({ event: "push", files: { [PATH]: waiver() } })).toMatchObject(waived);
  });

  test("are requested from the API when the checkout is at another commit, and ignored when that fails", async () => {
    const committed = () => ({ problem: "no-commit" as const });
    const files = { [PATH]: waiver() };
    github.have({ commits: { [OWN]: { [PATH]: waiver() } } });
    expect(await gate({ event: "push", committed, files })).toMatchObject(waived);
    github.have({ commits: {} });
    expect(await gate({ event: "push", committed, files })).toMatchObject(refused);
    expect(await gate({ event: "push", committed, files, environment: { GITHUB_SHA: "" } })).toMatchObject(refused);
  });

  test.each(["not-a-file", "too-large"] as const)("fail the step when they are %s in the commit", async (problem) => {
    expect(await gate({ event: "push", committed: () => ({ problem }) })).toMatchObject({ reason: "file.unreadable" });
  });
});

describe("waivers of a run on the default branch", () => {
  test.each(["workflow_run", "issue_comment", "repository_dispatch", "check_suite"])(
    "count from the run's own commit through the API, regardless of the checkout: %s",
    async (event) => {
      const payload = { workflow_run: { head_sha: HEAD, head_branch: "evil" }, ...pullRequest };
      const files = { [PATH]: waiver() };
      github.have({ commits: { [OWN]: { [PATH]: waiver() }, [HEAD]: {} } });
      expect(await gate({ event, payload })).toMatchObject(waived);
      github.have({ commits: { [OWN]: {}, [HEAD]: files } });
      expect(await gate({ event, payload, files })).toMatchObject(judgedWithout);
    },
  );

  test.each(["deployment", "deployment_status", "registry_package", "an_event_of_tomorrow", ""])(
    "are ignored for %j, whose commit may be a pull request's",
    async (event) => {
      github.have({ commits: { [OWN]: { [PATH]: waiver() } } });
      expect(await gate({ event, files: { [PATH]: waiver() } })).toMatchObject(refused);
      expect(github.seen).toEqual([]);
    },
  );
});

describe("an answer that is not the file", () => {
  const answers: readonly { readonly name: string; readonly answer: FakeAnswer; readonly words: string }[] = [
    { name: "401", answer: { status: 401, body: '{"message":"Bad credentials"}' }, words: "401" },
    { name: "403", answer: { status: 403, body: '{"message":"Resource not accessible"}' }, words: "contents: read" },
    {
      name: "403 of the rate limit",
      answer: { status: 403, headers: { "x-ratelimit-remaining": "0" } },
      words: "rate limit",
    },
    { name: "404 that hides the repository", answer: { status: 404, body: '{"message":"Not Found"}' }, words: "404" },
    { name: "404 of another server", answer: { status: 404, body: "<html>Not here</html>" }, words: "format" },
    { name: "429", answer: { status: 429 }, words: "rate limit" },
    { name: "500", answer: { status: 500 }, words: "500" },
    { name: "a redirect", answer: { status: 301, headers: { location: "/elsewhere" } }, words: "redirect" },
    { name: "an empty 200", answer: { status: 200 }, words: "without content" },
    { name: "204", answer: { status: 204 }, words: "without content" },
    { name: "a part of it", answer: { status: 206, body: waiver() }, words: "part" },
    {
      name: "a page",
      answer: { status: 200, headers: { "content-type": "text/html" }, body: "<html>Sign in</html>" },
      words: "format",
    },
    { name: "bare YAML", answer: { status: 200, body: waiver() }, words: "format" },
    { name: "a number", answer: { status: 200, body: "1" }, words: "format" },
    {
      name: "content that is no base64",
      answer: { status: 200, body: '{"type":"file","encoding":"base64","content":"%%"}' },
      words: "format",
    },
    {
      name: "content that was cut",
      answer: {
        status: 200,
        body: `{"type":"file","size":999,"encoding":"base64","content":"${Buffer.from(waiver()).toString("base64")}"}`,
      },
      words: "part",
    },
    { name: "the old list of a directory", answer: { status: 200, body: "[]" }, words: "directory" },
  ];

  test.each(answers)("makes the step ignore waivers, with its own code: $name", async ({ answer, words }) => {
    github.have({ commits: { [BASE]: { [PATH]: waiver() } }, answer: () => answer });
    const ended = await gate({ event: "pull_request", payload: pullRequest, files: { [PATH]: waiver() } });
    expect(ended).toMatchObject({ ...refused, missing: '["OPENAI_API_KEY"]', "skip-reason": "OPENAI_API_KEY" });
    expect(ended.log).toContain(words);
    expect(ended.log).toContain("[credential.missing]");
  });

  test.each([
    { name: "a directory", entry: { type: "dir" } as const },
    { name: "a symbolic link", entry: { type: "symlink" } as const },
    { name: "a submodule", entry: { type: "submodule" } as const },
    { name: "a file past the limit", entry: `${waiver()}${"#".repeat(256 * 1024)}` },
    { name: "a file so large that GitHub leaves its content out", entry: `${waiver()}${"#".repeat(1024 * 1024)}` },
  ])("rejects $name", async ({ entry }) => {
    github.have({ commits: { [BASE]: { [PATH]: entry } } });
    const files = { [PATH]: waiver() };
    expect(await gate({ event: "pull_request", payload: pullRequest, files })).toMatchObject(refused);
  });

  test("makes the step ignore waivers when the file is absent and the API shows another commit", async () => {
    const json = (status: number, body: unknown) => ({ status, body: JSON.stringify(body) });
    github.have({
      commits: {},
      answer: (route) => (route.startsWith("git/") ? json(200, { sha: OWN }) : json(404, { message: "Not Found" })),
    });
    const files = { [PATH]: waiver() };
    expect(await gate({ event: "pull_request", payload: pullRequest, files })).toMatchObject(refused);
  });

  test("accepts a file at the limit", async () => {
    const text = waiver();
    github.have({ commits: { [BASE]: { [PATH]: `${text}${"#".repeat(256 * 1024 - text.length)}` } } });
    expect(await gate({ event: "pull_request", payload: pullRequest })).toMatchObject(waived);
  });

  test("makes the step ignore waivers without a token, and with an unevaluated default", async () => {
    github.have({ commits: { [BASE]: { [PATH]: waiver() } } });
    for (const token of ["", "${{ github.token }}"]) {
      const ended = await gate({
        event: "pull_request",
        payload: pullRequest,
        files: { [PATH]: waiver() },
        inputs: { token },
      });
      expect(ended).toMatchObject(refused);
    }
    expect(github.seen).toEqual([]);
  });

  test("makes the step ignore waivers when the server is unreachable", async () => {
    const environment = { GITHUB_API_URL: "http://127.0.0.1:1" };
    const ended = await gate({ event: "pull_request", payload: pullRequest, files: { [PATH]: waiver() }, environment });
    expect(ended).toMatchObject(refused);
  });

  test.each([
    "http://github.example.com/api/v3",
    "ftp://127.0.0.1",
    "http://127.0.0.1.example.com",
    "https://u:p@example.com",
    "no address",
  ])("sends no token to %s", async (url) => {
    const ended = await gate({
      event: "pull_request",
      payload: pullRequest,
      files: { [PATH]: waiver() },
      environment: { GITHUB_API_URL: url },
    });
    expect(ended).toMatchObject(refused);
    expect(ended.log).toContain("`GITHUB_API_URL`");
  });

  test("requests from the address of an enterprise server, and only from the own repository", async () => {
    github.have({ commits: { [BASE]: { [PATH]: waiver() } } });
    for (const name of ["octo/../secrets", "octo/..", "octo", "octo/repo?x", ""]) {
      const environment = { GITHUB_REPOSITORY: name };
      expect(await gate({ event: "pull_request", payload: pullRequest, environment })).toMatchObject({
        verdict: "fail",
      });
    }
    expect(github.seen).toEqual([]);
  });
});

describe("ignored waivers", () => {
  const broken: FakeRepository = { commits: {}, answer: () => ({ status: 403, body: '{"message":"no"}' }) };
  const run = { event: "pull_request", payload: pullRequest };

  test("keep the lane's own reason when the workflow does not rely on them, with a warning", async () => {
    github.have(broken);
    const ended = await gate(run);
    expect(ended).toMatchObject(judgedWithout);
    expect(ended["warnings"]).toMatchObject([{ message: expect.stringContaining("[waiver.untrusted]") }]);
  });

  test("keep an optional lane's own reason, with a warning", async () => {
    github.have(broken);
    const ended = await gate({ ...run, files: { [PATH]: waiver() }, inputs: { required: "false" } });
    expect(ended).toMatchObject({ verdict: "skip", reason: "credential.missing" });
    expect(ended.log).toContain("[waiver.untrusted]");
  });

  test("are the reason when the workflow names a file", async () => {
    github.have(broken);
    expect(await gate({ ...run, inputs: { waivers: "ci/waivers.yml" } })).toMatchObject(refused);
  });

  test("are the reason of each lane of a plan", async () => {
    github.have(broken);
    const plan = JSON.stringify([
      { lane: "a", secrets: "A" },
      { lane: "b", secrets: "B" },
    ]);
    const ended = await gate({ ...run, files: { [PATH]: waiver() }, inputs: { secrets: "", plan } });
    expect(ended).toMatchObject({ ...refused, missing: '["A","B"]' });
  });

  test("fail the step when a file named by the input is missing", async () => {
    github.have({ commits: { [BASE]: {} } });
    const ended = await gate({ ...run, files: { "ci/waivers.yml": waiver() }, inputs: { waivers: "ci/waivers.yml" } });
    expect(ended).toMatchObject({ verdict: "fail", reason: "file.unreadable" });
    expect(ended.log).toContain("base commit");
  });
});

describe("the token", () => {
  test("is masked, and appears in no output of the step", async () => {
    github.have({
      commits: {},
      answer: () => ({ status: 403, headers: { "x-echo": TOKEN }, body: `{"message":"${TOKEN}"}` }),
    });
    const { host, seen } = fakeHost({
      inputs: { secrets: "A", token: `${TOKEN}\n` },
      environment: {
        GITHUB_EVENT_NAME: "workflow_run",
        GITHUB_SHA: OWN,
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_API_URL: github.url,
      },
    });
    await runAction(secretGate, act, { ...host, send: nodeSendRequest({}) });
    const { masks, ...told } = seen;
    expect(masks.join()).toContain(TOKEN);
    expect(JSON.stringify([told, ...told.files.values()])).not.toContain(TOKEN);
  });

  test("is rejected without being printed when it cannot be a header", async () => {
    const ended = await gate({ event: "push", inputs: { token: "ghs_a\r\nx-other: 1" } });
    expect(ended).toMatchObject({ verdict: "fail", reason: "input.invalid" });
    expect(ended.log).not.toContain("ghs_a");
  });
});
