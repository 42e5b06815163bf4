import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createDocument, greeting, helloBody } from "../mock-transport/sample.ts";
import { type LocalRun, runLocal, createTemporaryFolder } from "./run-local.ts";

const root = process.cwd();
const temporary = createTemporaryFolder();
afterAll(temporary.remove);
let count = 0;

/**
 * Runs the steps as the only job of a workflow in a new project, with fixtures `f.json` and a
 * client `ask.mjs`.
 */
async function runSteps(steps: string): Promise<LocalRun> {
  const name = `case-${++count}`;
  const [project, runs] = [join(temporary.path, name), join(temporary.path, `${name}-runs`)];
  for (const folder of [project, runs]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(project, "f.json"), JSON.stringify(createDocument(greeting)));
  const ask = `const answer = await fetch(process.env.OPENAI_BASE_URL + "/chat/completions", {
  method: "POST",
  headers: { authorization: "Bearer " + process.env.OPENAI_API_KEY },
  body: ${JSON.stringify(JSON.stringify(helloBody))},
});
console.log("answered " + answer.status);`;
  writeFileSync(join(project, "ask.mjs"), ask);
  const workflow = `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^(?=.)/gm, "      ")}`;
  writeFileSync(join(project, "workflow.yml"), workflow);
  return runLocal(root, runs, [join(project, "workflow.yml"), "--workspace", project, "--keep"]);
}

const readEvidence = (run: LocalRun, name: string) =>
  globSync(`jobs/*/temp/testing-actions/evidence/mock-transport/${name}`, { cwd: run.folder }).map((path) =>
    readFileSync(join(run.folder, path), "utf8"),
  );

describe("mock-transport in a workflow", () => {
  test("runs as a background step with mode foreground until it is cancelled", async () => {
    const run = await runSteps(`- id: mock
  uses: org/testing-actions/mock-transport@v1
  background: true
  with:
    fixtures: f.json
    foreground: true
- run: |
    until [ -f "$RUNNER_TEMP/testing-actions/mock-transport/env" ]; do sleep 0.1; done
    . "$RUNNER_TEMP/testing-actions/mock-transport/env"
    node ask.mjs
- cancel: mock
`);
    expect(run.output).toContain("answered 200");
    expect(run.output).toContain("The tests made one model call; 1 of 1 fixtures answered.");
    expect(run.exitCode).toBe(0);
    const [summary = "{}"] = readEvidence(run, "summary.json");
    expect(JSON.parse(summary)).toMatchObject({ verdict: "pass", endedBy: "asked", counts: { calls: 1 } });
  });

  test("writes transcripts, snapshots, the environment's changes and a clean redaction report", async () => {
    const run = await runSteps(`- uses: org/testing-actions/mock-transport@v1
  with:
    fixtures: f.json
- run: node ask.mjs
`);
    expect({ exitCode: run.exitCode, tail: run.exitCode === 0 ? "" : run.output.slice(-3000) }).toEqual({
      exitCode: 0,
      tail: "",
    });
    const [trace = "{}"] = readEvidence(run, "transport-trace-*.json");
    expect(JSON.parse(trace)).toMatchObject({ routes: [{ route: "openai.chat", class: "turn", auth: "accepted" }] });
    const [diff = "{}"] = readEvidence(run, "env-diff.json");
    expect(JSON.parse(diff)).toMatchObject({ isIntact: true, byOthers: [] });
    const [report = "{}"] = readEvidence(run, "redaction-report-mock-transport.json");
    expect(JSON.parse(report)).toMatchObject({ isClean: true });
  });
});
