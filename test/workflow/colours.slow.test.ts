import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { yamlBlocks } from "../repo/language-service.ts";
import { startFakeProviders } from "../secret-gate/fake-providers.ts";
import { goodAnswer } from "../secret-gate/good-answers.ts";
import { samples } from "../secret-gate/sample-credentials.ts";
import { createGatedProject } from "./gated-project.ts";

type Step = {
  uses?: string;
  with?: { [input: string]: unknown };
  env?: { [name: string]: string };
  run?: string;
  "continue-on-error"?: boolean;
};
type Workflow = { on: object; jobs: { [id: string]: { steps: Step[] } } };

/** A workflow of the documentation, and the only credential of its cases. */
interface Example {
  readonly name: string;
  readonly secret: string;
  /** The variable and URL path of the provider that this test starts. */
  readonly base: readonly [variable: string, path: string];
  readonly text: () => string;
}

const readmeBlock = (name: string) => (): string => {
  const blocks = yamlBlocks(readFileSync("actions/secret-gate/README.md", "utf8"));
  return blocks.find(({ text }) => text.startsWith(`name: ${name}\n`))?.text ?? "";
};

const examples: readonly Example[] = [
  {
    name: "the README's Codex workflow",
    secret: "OPENAI_API_KEY",
    base: ["CODEX_OPENAI_BASE_URL", "/api.openai.com/v1"],
    text: readmeBlock("codex"),
  },
  {
    name: "the README's Claude Code workflow",
    secret: "ANTHROPIC_API_KEY",
    base: ["ANTHROPIC_BASE_URL", "/api.anthropic.com"],
    text: readmeBlock("claude-code"),
  },
  {
    name: "examples/gated.yml",
    secret: "OPENAI_API_KEY",
    base: ["CODEX_OPENAI_BASE_URL", "/api.openai.com/v1"],
    text: () => readFileSync("examples/gated.yml", "utf8"),
  },
];

/** Installs a program that prints the version of Codex. */
const INSTALL_FAKE_CODEX = `mkdir -p "$RUNNER_TEMP/bin"
printf '#!/bin/sh\\necho codex-cli 0.169.0\\n' > "$RUNNER_TEMP/bin/codex"
chmod +x "$RUNNER_TEMP/bin/codex"
echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"`;

const { folder, source, run } = createGatedProject();
let providers: Awaited<ReturnType<typeof startFakeProviders>>;
beforeAll(async () => {
  providers = await startFakeProviders();
});
afterAll(() => providers.close());

/**
 * Creates a runnable example: its gate calls the fake provider, and one step replaces the lane's
 * steps.
 */
function createRunnable(example: Example, crash?: Case["crash"]): string {
  const workflow = parse(example.text()) as Workflow;
  const { gate, lane } = workflow.jobs;
  for (const step of gate?.steps ?? []) {
    if (isGate(step)) useFakeProvider(step, example);
    if (crash === undefined || !isGate(step)) continue;
    delete step.uses;
    delete step.with;
    step.run = "kill -9 $$";
    step["continue-on-error"] = crash === "hidden";
  }
  if (lane !== undefined) lane.steps = [{ run: "echo the lane ran" }];
  return stringify(workflow, { lineWidth: 0 });
}

const isGate = ({ uses }: Step): boolean => uses?.includes("/secret-gate@") ?? false;

/** Makes a gate call the provider that this test starts. */
function useFakeProvider(step: Step, { base: [variable, path] }: Pick<Example, "base">): void {
  step.with = { ...step.with, level: "auth", "allow-hosts": new URL(providers.origin).host };
  step.env = { ...step.env, [variable]: `${providers.origin}${path}` };
}

const person = { login: "octocat", id: 2, type: "User" };
const dependabot = { login: "dependabot[bot]", id: 49699333, type: "Bot" };

function pullRequest(from: "fork" | "branch", user: typeof person): object {
  const base = { id: 1, full_name: "local/project" };
  return {
    action: "opened",
    number: 7,
    sender: user,
    repository: { ...base, default_branch: "main" },
    pull_request: {
      number: 7,
      user,
      head: { ref: "topic", sha: "0".repeat(40), repo: from === "fork" ? { id: 2, full_name: "x/project" } : base },
      base: { ref: "main", sha: "0".repeat(40), repo: base },
    },
  };
}

interface Case {
  readonly situation: string;
  readonly args?: readonly string[];
  readonly payload?: object;
  readonly key?: "good" | "dead";
  /** The gate is killed before its verdict; with `hidden` its job does not fail. */
  readonly crash?: "seen" | "hidden";
  /** Conclusions of gate, lane and verdict; grey is `skipped`. */
  readonly colours: readonly [gate: string, lane: string, verdict: string];
  readonly reason: string;
  readonly exitCode: 0 | 1;
}

const green = "success";
const red = "failure";
const grey = "skipped";
const own = pullRequest("branch", person);
const cases: readonly Case[] = [
  { situation: "main with a good key", key: "good", colours: [green, green, green], reason: "ok", exitCode: 0 },
  { situation: "main without a key", colours: [red, grey, red], reason: "credential.missing", exitCode: 1 },
  {
    situation: "main with a dead key",
    key: "dead",
    colours: [red, grey, red],
    reason: "credential.rejected",
    exitCode: 1,
  },
  {
    situation: "the merge queue without a key",
    args: ["--event", "merge_group"],
    colours: [red, grey, red],
    reason: "credential.missing",
    exitCode: 1,
  },
  {
    situation: "an own pull request without a key",
    payload: own,
    colours: [red, grey, red],
    reason: "credential.missing",
    exitCode: 1,
  },
  {
    situation: "an own pull request with a good key",
    payload: own,
    key: "good",
    colours: [green, green, green],
    reason: "ok",
    exitCode: 0,
  },
  {
    situation: "a fork's pull request",
    payload: pullRequest("fork", person),
    colours: [green, grey, grey],
    reason: "context.fork",
    exitCode: 0,
  },
  {
    situation: "Dependabot's pull request",
    payload: pullRequest("branch", dependabot),
    colours: [green, grey, grey],
    reason: "context.bot",
    exitCode: 0,
  },
  {
    situation: "a release App's push to main without a key",
    args: ["--actor", "release-app[bot]"],
    colours: [red, grey, red],
    reason: "credential.missing",
    exitCode: 1,
  },
  { situation: "a gate that crashed", key: "good", crash: "seen", colours: [red, grey, red], reason: "", exitCode: 1 },
  {
    situation: "a gate that crashed in a job that continues",
    key: "good",
    crash: "hidden",
    colours: [green, grey, red],
    reason: "",
    exitCode: 1,
  },
];
const nightly: readonly Case[] = [
  {
    situation: "the optional nightly run without a key",
    args: ["--event", "schedule"],
    colours: [green, grey, grey],
    reason: "credential.missing",
    exitCode: 0,
  },
  {
    situation: "the optional nightly run with a dead key",
    args: ["--event", "schedule"],
    key: "dead",
    colours: [red, grey, red],
    reason: "credential.rejected",
    exitCode: 1,
  },
];

function createArguments({ secret }: Example, { args = [], payload, key }: Case): string[] {
  const event = join(folder, "event.json");
  if (payload !== undefined) writeFileSync(event, JSON.stringify(payload));
  return [
    ...args,
    ...(payload === undefined ? [] : ["--event", "pull_request", "--event-file", event]),
    ...(key === undefined ? [] : ["--secret", `${secret}=${samples[secret]}`]),
  ];
}

/**
 * The expected conclusion of the job that gates itself. It calls no provider and runs only where no
 * skip is licensed.
 */
function expectSingleJob({ text }: Example, { colours: [gate], payload, args, key }: Case): string {
  if (!text().includes("single-job:")) return gate;
  if (payload !== undefined || args?.includes("schedule")) return grey;
  return key === undefined ? red : green;
}

describe.each(examples)("$name", (example) => {
  test.each([...cases, ...("schedule" in (parse(example.text()) as Workflow).on ? nightly : [])])(
    "ends as documented for $situation",
    async (situation) => {
      const rejected = { error: { type: "invalid_request_error", code: "invalid_api_key", message: "no" } };
      const anthropic = { type: "error", error: { type: "authentication_error", message: "invalid x-api-key" } };
      const refusal = example.secret.startsWith("ANTHROPIC") ? anthropic : rejected;
      providers.behave(situation.key === "dead" ? () => ({ status: 401, json: refusal }) : goodAnswer);
      const ended = await run(createRunnable(example, situation.crash), createArguments(example, situation));
      const { gate, lane, verdict } = ended.jobs;
      const shown = { colours: [gate, lane, verdict], reason: ended.reason, exitCode: ended.exitCode };
      const { colours, reason, exitCode } = situation;
      expect(shown, ended.output.slice(-2000)).toEqual({ colours, reason, exitCode });
      expect(ended.output.includes("the lane ran")).toBe(lane === green);
      expect(ended.jobs["single-job"] ?? gate, "the job that gates itself").toBe(expectSingleJob(example, situation));
    },
    60_000,
  );
});

describe("the README's gate inside a job", () => {
  const waiver = `schemaVersion: 1
waivers:
  - what: CODEX_API_KEY|OPENAI_API_KEY
    reason: credential.missing
    owner: octocat
    issue: https://example.com/issues/1
    expires: ${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}
`;

  test.each([
    { name: "green with a good key", key: true, waived: false, colour: green },
    { name: "red without a key", key: false, waived: false, colour: red },
    { name: "red when a waiver skips it", key: false, waived: true, colour: red },
  ])(
    "is $name",
    async ({ key, waived, colour }) => {
      const workflow = parse(readmeBlock("codex on main")()) as Workflow;
      const steps = workflow.jobs["lane"]?.steps ?? [];
      for (const step of steps) {
        if (isGate(step)) useFakeProvider(step, { base: ["CODEX_OPENAI_BASE_URL", "/api.openai.com/v1"] });
        if (step.run?.startsWith("npm install")) step.run = INSTALL_FAKE_CODEX;
        if (step.run === "npm test") step.run = "echo the lane ran";
      }
      writeFileSync(join(source, ".testing/waivers.yml"), waived ? waiver : "schemaVersion: 1\nwaivers: []\n");
      providers.behave(goodAnswer);
      const secret = key ? ["--secret", `OPENAI_API_KEY=${samples["OPENAI_API_KEY"]}`] : [];
      const ended = await run(stringify(workflow, { lineWidth: 0 }), secret);
      expect(ended.jobs, ended.output.slice(-2000)).toEqual({ lane: colour });
      expect(ended.output.includes("│ the lane ran")).toBe(colour === green);
      expect(ended.output.includes("[waived]")).toBe(waived);
    },
    60_000,
  );
});

describe("the README's table of colours", () => {
  test("contains the situations of these tests, each with its reason", () => {
    const readme = readFileSync("actions/secret-gate/README.md", "utf8");
    const table = /## Colours[\s\S]*?\n\n(\|[\s\S]*?)\n\n/.exec(readme)?.[1] ?? "";
    const rows = table
      .split("\n")
      .slice(2)
      .map((row) => row.split("|").map((cell) => cell.trim()));
    const shown = new Set(
      rows.map(([, , reason = "", ...colours]) => `${reason.replaceAll("`", "")}: ${colours.slice(0, 3).join(" ")}`),
    );
    const word = (colour: string) => ({ success: "green", failure: "red", skipped: "grey" })[colour] ?? colour;
    for (const { reason, colours } of [...cases.filter(({ crash }) => crash !== "hidden"), ...nightly.slice(0, 1)]) {
      const seen = [...shown].some(
        (row) => row.includes(reason || "empty") && row.endsWith(colours.map(word).join(" ")),
      );
      expect(seen, `${reason}: ${colours.join(" ")}`).toBe(true);
    }
  });
});
