import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { JournalRequest } from "../../src/mock-transport/core/journal-line.ts";
import { parseJournal } from "../../src/mock-transport/journal/parse-journal.ts";
import type { Fixture } from "../../src/schema/fixture.ts";
import { createDocument } from "../mock-transport/sample.ts";
import { runLocal, createTemporaryFolder } from "../workflow/run-local.ts";
import type { Installed } from "./legs.ts";
import { startRefusingProxy } from "./refusing-proxy.ts";

/** What an agent is started for: a prompt, with flags before it and variables that other questions do not have. */
export interface Question {
  readonly prompt: string;
  readonly flags?: string;
  readonly environment?: Readonly<{ [name: string]: string }>;
}

/** What a job with questions to an agent left. */
export interface Asked {
  /** All that the agent printed at each question, and its exit code. */
  readonly said: readonly { readonly text: string; readonly exitCode: number }[];
  /** What the mock saw, in order of arrival. */
  readonly requests: readonly JournalRequest[];
  /** Those that were turns of a conversation. */
  readonly turns: readonly JournalRequest[];
  /** Content of the files that the agent wrote where it was started, by name. */
  readonly written: Readonly<{ [name: string]: string }>;
  /** Requests for other hosts, none of which was let through. */
  readonly left: readonly string[];
  /** What the runner printed. */
  readonly log: string;
}

/** How long one agent may take, in seconds: a busy machine makes it five times slower. */
const LIMIT_SECONDS = 120;

/**
 * Asks an agent one question after the other in a job of its own, against a mock with the fixtures and behind a proxy that refuses everything. The job's environment is the
 * local runner's short list, with a home of its own, and what mock-transport exports.
 */
export async function ask(
  { agent, command }: Installed,
  fixtures: readonly Fixture[],
  questions: readonly Question[],
): Promise<Asked> {
  const { path, remove } = createTemporaryFolder();
  const proxy = await startRefusingProxy();
  try {
    const [project, runs, home] = [join(path, "project"), join(path, "runs"), join(path, "home")];
    for (const folder of [project, runs, home]) mkdirSync(folder);
    writeFileSync(join(project, "fixtures.json"), JSON.stringify(createDocument(...fixtures)));
    const inputs = { fixtures: "fixtures.json", agents: agent, "allow-unused": true };
    const steps = [
      { uses: "org/testing-actions/mock-transport@v1", with: inputs },
      ...questions.map((question, index) => ({
        run: scriptOf(`${proxy.prefix} timeout ${LIMIT_SECONDS} ${flagged(command, question)}`, index),
        env: { PROMPT: question.prompt, ...question.environment },
      })),
    ];
    const workflow = join(path, "workflow.yml");
    writeFileSync(workflow, stringify({ on: "push", jobs: { ask: { "runs-on": "ubuntu-latest", steps } } }));
    const run = await runLocal(process.cwd(), runs, [workflow, "--workspace", project, "--keep"], { HOME: home });
    const [job] = globSync("jobs/*/workspace/work", { cwd: run.folder }).map((found) =>
      join(run.folder, found, "../.."),
    );
    if (job === undefined) throw new Error(`No question was asked:\n${run.output.slice(-3000)}`);
    const read = (...names: readonly string[]) => readFileSync(join(job, ...names), "utf8");
    const { requests } = parseJournal(read("temp/testing-actions/evidence/mock-transport/journal.jsonl"));
    return {
      said: questions.map((_, index) => ({
        text: read(`workspace/said-${index}`),
        exitCode: Number(read(`workspace/code-${index}`)),
      })),
      requests,
      turns: requests.filter((request) => request.class === "turn"),
      written: Object.fromEntries(
        readdirSync(join(job, "workspace/work")).map((name) => [name, read("workspace/work", name)]),
      ),
      left: proxy.asked,
      log: run.output,
    };
  } finally {
    await proxy.close();
    remove();
  }
}

/** The command with the question's flags where they may stand: before the one that takes the prompt, or at the end. */
function flagged(command: string, { flags = "" }: Question): string {
  return flags === "" ? command : command.replace(/(?: -p)?$/, (end) => ` ${flags}${end}`);
}

/** Starts the agent in a folder of its own without input, and keeps what it says and its exit code beside it. */
function scriptOf(command: string, index: number): string {
  return `mkdir -p work && cd work
code=0
${command} "$PROMPT" </dev/null >../said-${index} 2>&1 || code=$?
echo $code >../code-${index}`;
}
