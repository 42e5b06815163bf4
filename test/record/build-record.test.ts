import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRecord } from "../../src/record/build-record.ts";
import { readSubject } from "../../src/record/read-subject.ts";
import { recordSchema } from "../../src/schema/record.ts";

const text = fc.string({ unit: "binary", maxLength: 400 });
const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`);
const words = fc.dictionary(text, text, { noNullPrototype: true });
const facts = fc.record(
  {
    lane: fc.constantFrom("no-model" as const, "model-backed" as const),
    scope: fc.constantFrom("unit" as const, "e2e" as const),
    scenario: text,
    observations: fc.array(
      fc.record({ name: text, status: fc.constantFrom("ok" as const, "bad" as const, "unknown" as const) }),
    ),
    ids: words,
    versions: words,
    calls: fc.dictionary(text, fc.integer(), { noNullPrototype: true }),
    artifacts: fc.array(fc.record({ name: text, sizeBytes: fc.nat(), digest })),
    parents: fc.array(digest),
  },
  { requiredKeys: [] },
);

describe("buildRecord", () => {
  test("follows the schema whatever names and words it is given", () => {
    fc.assert(
      fc.property(facts, text, text, (someFacts, id, workflow) => {
        const subject = readSubject({ GITHUB_WORKFLOW: workflow }, undefined);
        const origin = { kind: "secret-gate", id, createdAt: new Date(0), subject };
        const record = buildRecord(origin, { status: "fail", reason: "input.invalid", text: "" }, someFacts);
        expect(recordSchema.safeParse(record).error?.issues).toBeUndefined();
      }),
    );
  });

  test("leaves the verdict's sentence out, because a sentence could hold anything", () => {
    const subject = readSubject({}, undefined);
    const record = buildRecord(
      { kind: "a", id: "b", createdAt: new Date(0), subject },
      { status: "pass", reason: "ok", text: "sentence" },
      {},
    );
    expect(JSON.stringify(record)).not.toContain("sentence");
  });
});

describe("recordSchema", () => {
  test("refuses unknown keys", () => {
    const subject = readSubject({}, undefined);
    const record = buildRecord(
      { kind: "a", id: "b", createdAt: new Date(0), subject },
      { status: "pass", reason: "ok", text: "" },
      {},
    );
    expect(recordSchema.safeParse(record).success).toBe(true);
    expect(recordSchema.safeParse({ ...record, note: "free text" }).success).toBe(false);
  });
});

describe("readSubject", () => {
  const pullRequest = (head: number | null, base: number) => ({
    pull_request: { head: { repo: head === null ? null : { id: head } }, base: { repo: { id: base } } },
  });
  test.each([
    { name: "a push", event: "push", actor: "octocat", payload: {}, trust: "trusted" },
    {
      name: "a pull request of the repository",
      event: "pull_request",
      actor: "octocat",
      payload: pullRequest(1, 1),
      trust: "trusted",
    },
    {
      name: "a pull request of a fork",
      event: "pull_request",
      actor: "octocat",
      payload: pullRequest(2, 1),
      trust: "fork",
    },
    {
      name: "a pull request of a deleted fork",
      event: "pull_request",
      actor: "octocat",
      payload: pullRequest(null, 1),
      trust: "fork",
    },
    {
      name: "a fork's pull request in a privileged event",
      event: "pull_request_target",
      actor: "octocat",
      payload: pullRequest(2, 1),
      trust: "fork",
    },
    {
      name: "a fork's review",
      event: "pull_request_review",
      actor: "octocat",
      payload: pullRequest(2, 1),
      trust: "fork",
    },
    { name: "a bot's push", event: "push", actor: "renovate[bot]", payload: {}, trust: "bot" },
    {
      name: "a bot's pull request",
      event: "pull_request",
      actor: "dependabot[bot]",
      payload: pullRequest(1, 1),
      trust: "bot",
    },
    {
      name: "a push whose sender is a bot",
      event: "push",
      actor: "octocat",
      payload: { sender: { type: "Bot" } },
      trust: "bot",
    },
    {
      name: "a pull request whose sender is a bot",
      event: "pull_request",
      actor: "octocat",
      payload: { ...pullRequest(1, 1), sender: { login: "dependabot[bot]" } },
      trust: "bot",
    },
    {
      name: "a push by a person whose login only holds the word",
      event: "push",
      actor: "robot[bot]s",
      payload: { sender: { login: "bot", type: "User" } },
      trust: "trusted",
    },
    {
      name: "a merge queue's run, although its actor is a bot",
      event: "merge_group",
      actor: "github-merge-queue[bot]",
      payload: { sender: { type: "Bot" } },
      trust: "trusted",
    },
    {
      name: "a schedule that a bot edited last",
      event: "schedule",
      actor: "renovate[bot]",
      payload: { repository: { fork: false } },
      trust: "trusted",
    },
    {
      name: "a schedule in a fork",
      event: "schedule",
      actor: "octocat",
      payload: { repository: { fork: true } },
      trust: "fork",
    },
    { name: "a schedule without a payload", event: "schedule", actor: "octocat", payload: undefined, trust: "trusted" },
    {
      name: "a push to a fork, which has the secrets its owner set",
      event: "push",
      actor: "octocat",
      payload: { repository: { fork: true } },
      trust: "trusted",
    },
    {
      name: "a pull request without a payload",
      event: "pull_request",
      actor: "octocat",
      payload: undefined,
      trust: "unknown",
    },
    {
      name: "a pull request with a payload of another form",
      event: "pull_request",
      actor: "octocat",
      payload: [1],
      trust: "unknown",
    },
  ])("reads the trust of $name", ({ event, actor, payload, trust }) => {
    expect(readSubject({ GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor }, payload).trust).toBe(trust);
  });
});
