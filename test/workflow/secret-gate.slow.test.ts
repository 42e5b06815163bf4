import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REPOSITORY, startFakeGithub, TOKEN } from "../github/fake-github.ts";
import { createGatedProject, KEY, renderGate, renderGatedWorkflow } from "./gated-project.ts";

const { folder, source, run } = createGatedProject();

/** An event's payload in a file, as a recorded one would be. */
function event(payload: unknown): string {
  const path = join(folder, "event.json");
  writeFileSync(path, JSON.stringify(payload));
  return path;
}

const pullRequest = (head: number, sender: { login: string; type: string }) => ({
  action: "opened",
  number: 7,
  sender,
  pull_request: {
    number: 7,
    head: { ref: "topic", sha: "0".repeat(40), repo: { id: head } },
    base: { ref: "main", sha: "0".repeat(40), repo: { id: 1 } },
  },
});
const person = { login: "octocat", type: "User" };
const dependabot = { login: "dependabot[bot]", type: "Bot" };

describe("a gated workflow in the local runner, case by case", () => {
  test("fails an optional lane whose key is another provider's", async () => {
    const foreign = ["sk", "ant", "api03-Zq8aB3cD4eF5gH6iJ7kL8mN9oP"].join("-");
    const ended = await run(renderGatedWorkflow(renderGate("required: false")), [
      "--secret",
      `OPENAI_API_KEY=${foreign}`,
    ]);
    expect(ended).toMatchObject({ exitCode: 1, jobs: { gate: "failure", lane: "skipped" } });
    expect(ended.output).toContain("[credential.wrong-provider]");
  }, 60_000);

  test.each([
    { name: "a fork's pull request", payload: pullRequest(2, person), reason: "context.fork" },
    { name: "Dependabot's pull request", payload: pullRequest(1, dependabot), reason: "context.bot" },
  ])(
    "skips a required lane in $name",
    async ({ payload, reason }) => {
      const args = ["--event", "pull_request", "--event-file", event(payload)];
      const ended = await run(renderGatedWorkflow(renderGate("required: true")), args);
      expect(ended).toMatchObject({
        exitCode: 0,
        jobs: { gate: "success", lane: "skipped" },
        reason,
      });
    },
    60_000,
  );

  test("excuses neither the repository's own pull request nor its merge queue", async () => {
    const own = await run(renderGatedWorkflow(renderGate("required: true")), [
      "--event",
      "pull_request",
      "--event-file",
      event(pullRequest(1, person)),
    ]);
    const queue = await run(renderGatedWorkflow(renderGate("required: true")), ["--event", "merge_group"]);
    expect(own.jobs).toMatchObject({ gate: "failure", lane: "skipped" });
    expect(queue.jobs).toMatchObject({ gate: "failure", lane: "skipped" });
  }, 60_000);

  test("skips for a waiver of the checked-out repository, and fails again once it has expired", async () => {
    const day = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const waive = (expires: string) =>
      writeFileSync(
        join(source, ".testing/waivers.yml"),
        `schemaVersion: 1\nwaivers:\n  - what: OPENAI_API_KEY\n    reason: credential.missing\n    owner: octocat\n    issue: https://example.com/issues/1\n    expires: ${expires}\n`,
      );
    waive(day(2));
    expect(await run(renderGatedWorkflow(renderGate("required: true")))).toMatchObject({
      exitCode: 0,
      jobs: { gate: "success", lane: "skipped" },
      reason: "waived",
    });
    waive(day(-2));
    const expired = await run(renderGatedWorkflow(renderGate("required: true")));
    expect(expired.jobs).toMatchObject({ gate: "failure" });
    expect(expired.output).toContain("[waiver.expired]");
    writeFileSync(join(source, ".testing/waivers.yml"), "schemaVersion: 1\nwaivers: []\n");
  }, 60_000);

  test("lets no pull request and no step waive their own failure: only the base commit's waivers count", async () => {
    const github = await startFakeGithub();
    const expires = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const waiver = `schemaVersion: 1\nwaivers:\n  - what: OPENAI_API_KEY\n    reason: credential.missing\n    owner: octocat\n    issue: https://example.com/issues/1\n    expires: ${expires}\n`;
    const sha = "b".repeat(40);
    const payload = { ...pullRequest(1, person), repository: { full_name: REPOSITORY } };
    payload.pull_request.base.sha = sha;
    const args = ["--event", "pull_request", "--event-file", event(payload), "--api-url", github.url];
    const ask = () =>
      run(renderGatedWorkflow(renderGate("required: true")), [...args, "--secret", `GITHUB_TOKEN=${TOKEN}`]);
    writeFileSync(join(source, ".testing/waivers.yml"), waiver);
    github.have({ commits: { [sha]: {} } });
    expect((await ask()).jobs).toMatchObject({ gate: "failure", lane: "skipped" });
    github.have({ commits: {} });
    const refused = await ask();
    expect(refused).toMatchObject({ jobs: { gate: "failure", lane: "skipped" }, reason: "waiver.untrusted" });
    expect(refused.output).not.toContain(TOKEN);
    writeFileSync(join(source, ".testing/waivers.yml"), "schemaVersion: 1\nwaivers: []\n");
    github.have({ commits: { [sha]: { ".testing/waivers.yml": waiver } } });
    expect(await ask()).toMatchObject({ jobs: { gate: "success", lane: "skipped" }, reason: "waived" });
    await github.close();
  }, 60_000);

  test("fails a no-model lane that holds a key, and passes it without", async () => {
    const inverse = (env: string) => `on: push
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: org/testing-actions/secret-gate@v1
        with:
          expect: absent
${env}`;
    const held = await run(inverse("        env:\n          STASH: ${{ secrets.STASH }}\n"), [
      "--secret",
      `STASH=${KEY}`,
    ]);
    expect(held).toMatchObject({ exitCode: 1, jobs: { gate: "failure" } });
    expect(held.output).toContain("`STASH`");
    expect(held.output).not.toContain(KEY);
    expect(await run(inverse(""))).toMatchObject({ exitCode: 0, jobs: { gate: "success" } });
  }, 60_000);

  test("gates a whole matrix with one job", async () => {
    const plan = `on: push
jobs:
  gate:
    runs-on: ubuntu-latest
    outputs:
      ready: \${{ steps.gate.outputs.ready }}
      matrix: \${{ steps.gate.outputs.matrix }}
      reason: \${{ steps.gate.outputs.reason }}
    steps:
      - id: gate
        uses: org/testing-actions/secret-gate@v1
        with:
          required: false
          plan: |-
            [
              { "lane": "codex", "secrets": "OPENAI_API_KEY", "with": { "agent": "codex" } },
              { "lane": "claude", "secrets": "ANTHROPIC_API_KEY", "with": { "agent": "claude" } }
            ]
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
  lane:
    needs: gate
    if: needs.gate.outputs.ready == 'true'
    runs-on: ubuntu-latest
    strategy:
      matrix: \${{ fromJSON(needs.gate.outputs.matrix) }}
    steps:
      - run: echo "lane \${{ matrix.lane }} with $AGENT"
        env: { AGENT: "\${{ matrix.agent }}" }
`;
    const ended = await run(plan, ["--secret", `OPENAI_API_KEY=${KEY}`]);
    expect(ended).toMatchObject({ exitCode: 0, jobs: { gate: "success", lane: "success" } });
    expect(ended.output).toContain("lane codex with codex");
    expect(ended.output).not.toContain("lane claude");
  }, 60_000);
});
