import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { WorkflowError } from "../../../local/workflow/workflow-error.ts";
import { createFolder, oneJob, runFiles } from "./run-files.ts";

const show =
  "- run: 'echo \"$GITHUB_EVENT_NAME|$GITHUB_REF|$GITHUB_HEAD_REF|$GITHUB_BASE_REF\"; cat $GITHUB_EVENT_PATH'";
const on = (events: string, steps = show): string => oneJob(steps).replace("on: push", `on: ${events}`);

describe("the event", () => {
  test.each([
    { event: "push", line: "push|refs/heads/main||" },
    { event: "pull_request", line: "pull_request|refs/pull/1/merge|main|main" },
    { event: "pull_request_target", line: "pull_request_target|refs/heads/main|main|main" },
    { event: "pull_request_review", line: "pull_request_review|refs/pull/1/merge|main|main" },
    { event: "schedule", line: "schedule|refs/heads/main||" },
    { event: "workflow_dispatch", line: "workflow_dispatch|refs/heads/main||" },
    { event: "release", line: "release|refs/heads/main||" },
  ])("$event has refs and a payload", async ({ event, line }) => {
    const list = event === "schedule" ? "{schedule: [{cron: '0 0 * * *'}]}" : `[${event}]`;
    const run = await runFiles(on(list), { event });
    expect(run.lines).toContain(line);
    expect(run.lines.join("\n")).toContain('"full_name": "local/');
  });

  test("merge_group names a queue branch", async () => {
    const run = await runFiles(on("merge_group"));
    expect(run.lines.join("\n")).toMatch(/merge_group\|refs\/heads\/gh-readonly-queue\/main\/pr-1-0{40}/);
  });

  test("is push when the workflow starts on several events", async () => {
    expect((await runFiles(on("[workflow_dispatch, pull_request, push]"))).result.event).toBe("push");
  });

  test("can be a recorded payload", async () => {
    const payload = {
      pull_request: { number: 42, head: { ref: "topic" }, base: { ref: "trunk" } },
      repository: { full_name: "acme/thing" },
    };
    const file = join(createFolder({ "event.json": JSON.stringify(payload) }), "event.json");
    const steps =
      "- run: 'echo \"$GITHUB_REF|$GITHUB_HEAD_REF|$GITHUB_BASE_REF|$GITHUB_REPOSITORY|${{ github.event.pull_request.number }}\"'";
    const run = await runFiles(on("pull_request", steps), { eventFile: file });
    expect(run.lines).toContain("refs/pull/42/merge|topic|trunk|acme/thing|42");
  });

  test.each([
    { name: "of the synthesized payload", payload: undefined, options: {}, line: "local|local|https://api.github.com" },
    {
      name: "of a recorded payload",
      payload: { sender: { login: "dependabot[bot]" } },
      options: {},
      line: "dependabot[bot]|dependabot[bot]|https://api.github.com",
    },
    {
      name: "that was requested",
      payload: { sender: { login: "octocat" } },
      options: { actor: "renovate[bot]", apiUrl: "http://127.0.0.1:1/api/v3" },
      line: "renovate[bot]|renovate[bot]|http://127.0.0.1:1/api/v3",
    },
  ])("has the actor $name", async ({ payload, options, line }) => {
    const steps = "- run: 'echo \"$GITHUB_ACTOR|${{ github.triggering_actor }}|$GITHUB_API_URL\"'";
    const file = join(createFolder({ "event.json": JSON.stringify(payload ?? {}) }), "event.json");
    const run = await runFiles(on("push", steps), { ...options, ...(payload && { eventFile: file }) });
    expect(run.lines).toContain(line);
  });

  test("has the fields of a pull request and a merge group that decide trust", async () => {
    const steps = (path: string) => `- run: 'echo "\${{ ${path} }}"'`;
    const shown = async (event: string, path: string) => (await runFiles(on(event, steps(path)))).lines.at(-1);
    expect(await shown("pull_request", "github.event.pull_request.head.repo.id")).toBe("1");
    expect(await shown("pull_request", "github.event.pull_request.user.login")).toBe("local");
    expect(await shown("pull_request_target", "github.event.pull_request.base.sha")).toMatch(/^[0-9a-f]{40}$/);
    expect(await shown("merge_group", "github.event.merge_group.base_sha")).toMatch(/^[0-9a-f]{40}$/);
  });

  test("has typed inputs of workflow_dispatch, and their texts in the payload", async () => {
    const events =
      "{workflow_dispatch: {inputs: {flag: {type: boolean, default: false}, word: {type: string, default: w}}}}";
    const steps =
      "- run: 'echo \"${{ inputs.flag && 1 || 2 }} ${{ inputs.word }} ${{ github.event.inputs.flag == ''true'' }}\"'";
    expect((await runFiles(on(events, steps), { inputs: { flag: "true" } })).lines).toContain("1 w true");
  });

  test.each([
    {
      name: "an event the workflow does not start on",
      text: on("push"),
      options: { event: "release" },
      words: "It starts on: push",
    },
    {
      name: "a workflow that only other workflows call",
      text: on("workflow_call"),
      options: {},
      words: "only runs when another one calls it",
    },
    {
      name: "a job that does not exist",
      text: on("push"),
      options: { jobs: ["z"] },
      words: 'The job "z" does not exist',
    },
    {
      name: "an input the workflow does not declare",
      text: on("push"),
      options: { inputs: { x: "1" } },
      words: '"x" is not declared',
    },
    {
      name: "a missing event file",
      text: on("push"),
      options: { eventFile: "none.json" },
      words: "does not exist",
    },
  ])("rejects $name before anything starts", async ({ text, options, words }) => {
    const run = runFiles(text, options);
    await expect(run).rejects.toThrow(WorkflowError);
    await expect(run).rejects.toThrow(words);
  });
});

describe("run.json", () => {
  test("exists from the start, is incomplete until the end, and then equals the result", async () => {
    const seen: unknown[] = [];
    let folder = "";
    const run = await runFiles(`${oneJob("- run: 'true'")}  b: {runs-on: x, steps: [{run: 'true'}]}\n`, {
      emit: (event) => {
        if (event.type === "run-started") folder = event.folder;
        if (event.type === "job-started") seen.push(JSON.parse(readFileSync(join(folder, "run.json"), "utf8")));
      },
    });
    expect(seen).toMatchObject([
      { status: "incomplete", jobs: [] },
      { status: "incomplete", jobs: [{ job: { id: "a" } }] },
    ]);
    expect(JSON.parse(readFileSync(join(folder, "run.json"), "utf8"))).toEqual(run.result);
  });
});
