import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { runLocal, createTemporaryFolder } from "./run-local.ts";

/** A value with the shape of an OpenAI key. */
export const KEY = ["sk", "proj", "Zq8aB3cD4eF5gH6iJ7kL8mN9"].join("-");

/** Renders a workflow with a gate job and the lane that reads its output. */
export function renderGatedWorkflow(step: string): string {
  return `on: [push, pull_request, merge_group]
jobs:
  gate:
    runs-on: ubuntu-latest
    outputs:
      ready: \${{ steps.gate.outputs.ready }}
      reason: \${{ steps.gate.outputs.reason }}
    steps:
      - uses: actions/checkout@v6
${step.replace(/^(?=.)/gm, "      ")}
  lane:
    needs: gate
    if: needs.gate.outputs.ready == 'true'
    runs-on: ubuntu-latest
    steps:
      - run: echo the lane ran
`;
}

/** Renders the gate step for that key, with further inputs as lines of YAML. */
export const renderGate = (inputs: string) => `- id: gate
  uses: org/testing-actions/secret-gate@v1
  with:
    secrets: OPENAI_API_KEY
${inputs.replace(/^(?=.)/gm, "    ")}
  env:
    OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;

/** The result of a workflow: its jobs' conclusions, and the reason of the job `gate`. */
export interface FinishedRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly jobs: Readonly<{ [id: string]: string }>;
  readonly reason: string;
}

/**
 * Creates a temporary project, which is removed after the tests, and a function that runs workflows
 * on it.
 */
export function createGatedProject() {
  const folder = createTemporaryFolder();
  const source = join(folder.path, "project");
  const runs = join(folder.path, "runs");
  mkdirSync(join(source, ".testing"), { recursive: true });
  afterAll(folder.remove);

  async function run(workflow: string, args: readonly string[] = []): Promise<FinishedRun> {
    const file = join(source, "workflow.yml");
    writeFileSync(file, workflow);
    const ended = await runLocal(process.cwd(), runs, [file, "--workspace", source, ...args]);
    const { jobs } = JSON.parse(readFileSync(join(ended.folder, "run.json"), "utf8")) as {
      jobs: { job: { key: string }; conclusion: string; outputs: { [name: string]: string } }[];
    };
    return {
      exitCode: ended.exitCode,
      output: ended.output,
      jobs: Object.fromEntries(jobs.map(({ job, conclusion }) => [job.key, conclusion])),
      reason: jobs.find(({ job }) => job.key === "gate")?.outputs["reason"] ?? "",
    };
  }

  return { folder: folder.path, source, runs, run };
}
