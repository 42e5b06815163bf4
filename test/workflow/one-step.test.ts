import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createDocument, greeting } from "../mock-transport/sample.ts";
import { runLocal, createTemporaryFolder } from "./run-local.ts";

const temporary = createTemporaryFolder();
afterAll(temporary.remove);
let count = 0;

/** Runs a job with a step that uses the action, its inputs given as lines of YAML, and the lines of the steps after it. */
async function runStep(uses: string, inputs: readonly string[], after: readonly string[] = []) {
  const [project, runs] = [`case-${++count}`, `runs-${count}`].map((name) => join(temporary.path, name)) as [
    string,
    string,
  ];
  for (const folder of [project, runs]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(project, "fixtures.json"), JSON.stringify(createDocument(greeting)));
  const lines = [
    "on: push",
    "jobs:",
    "  test:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    `      - uses: ${uses}`,
    "        with:",
    ...inputs.map((line) => `          ${line}`),
    ...after.map((line) => `      ${line}`),
  ];
  const file = join(project, "workflow.yml");
  writeFileSync(file, `${lines.join("\n")}\n`);
  return runLocal(process.cwd(), runs, [file, "--workspace", project]);
}

const root = "org/testing-actions@v1";

describe("a mistyped input of the root action", () => {
  test.each([
    { name: "a singular", inputs: ["min-call: 999"], meant: "min-calls", given: "min-call" },
    { name: "an underscore", inputs: ["retention_day: 3"], meant: "retention-days", given: "retention_day" },
  ])("is red and says which was meant: $name", async ({ inputs, meant, given }) => {
    const run = await runStep(root, ["fixtures: fixtures.json", "min-calls: 0", ...inputs]);
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain(
      `\`${given}\` is not an input of the action "No-model lane". Did you mean \`${meant}\`?`,
    );
    expect(run.output).toContain("[input.invalid]");
    expect(run.output).not.toContain("The mock answers on");
  });

  test("has its value masked in all that comes after", async () => {
    const value = ["Zq8aB3cD4", "eF5gH6iJ7"].join("");
    const run = await runStep(
      root,
      ["fixtures: fixtures.json", `fixture: ${value}`],
      ["- if: always()", `  run: echo "later ${value} replay"`],
    );
    expect(run.exitCode).toBe(1);
    // The runner prints what the step was given before the step can say anything.
    const log = readFileSync(join(run.folder, "jobs/test/log.txt"), "utf8");
    const refusal = "`fixture` is not an input of the action";
    expect(log).toContain(refusal);
    expect(log.slice(log.indexOf(refusal))).not.toContain(value);
    expect(log).toContain("later *** replay");
    const summary = readFileSync(join(run.folder, "summary.html"), "utf8");
    expect(summary).toContain("fixture");
    expect(summary).not.toContain(value);
  });

  test("is the only thing in the way: without it the lane runs", async () => {
    const run = await runStep(root, ["fixtures: fixtures.json", "min-calls: 0", "allow-unused: true"]);
    expect({ exitCode: run.exitCode, tail: run.exitCode === 0 ? "" : run.output.slice(-3000) }).toEqual({
      exitCode: 0,
      tail: "",
    });
    expect(run.output).toContain("The mock answers on");
  });
});

describe("a mistyped input of an action", () => {
  test.each([
    { action: "merge-coverage", inputs: ["threshold-line: 80"], meant: "threshold-lines" },
    { action: "upload-evidence", inputs: ["secret: hunter2-hunter2"], meant: "secrets" },
    { action: "upload-evidence", inputs: ["path: logs/**"], meant: "paths" },
    { action: "secret-gate", inputs: ["secrets: A", "leve: shape"], meant: "level" },
  ])("of $action is red and says that $meant was meant", async ({ action, inputs, meant }) => {
    const run = await runStep(`org/testing-actions/${action}@v1`, inputs);
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain(`is not an input of this action. Did you mean \`${meant}\`?`);
    expect(run.output).toContain("[input.invalid]");
  });
});
