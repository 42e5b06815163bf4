import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { WorkflowError } from "../../../local/workflow/workflow-error.ts";
import { readWorkflow } from "../../../local/workflow/read-workflow.ts";
import { readLiteralText } from "../../../local/expression/template.ts";
import { createFolder, oneJob } from "../runner/run-files.ts";

async function read(content: string) {
  return readWorkflow(join(createFolder({ "w.yml": content }), "w.yml"), "w.yml");
}

async function collectProblems(content: string): Promise<string[]> {
  return read(content).then(
    () => [],
    (error: unknown) => (error instanceof WorkflowError ? error.message.split("\n") : [`not expected: ${error}`]),
  );
}

describe("readWorkflow", () => {
  test.each([
    { name: "invalid YAML", text: "on: push\njobs: [\n", position: /^w\.yml:\d+:\d+: / },
    { name: "an unknown key of a step", text: oneJob("- run: x\n  bogus: 1"), position: /^w\.yml:7:9: .*bogus/ },
    {
      name: "an unknown context",
      text: oneJob('- run: echo "$' + '{{ foo.bar }}"'),
      position: /^w\.yml:6:\d+: Unrecognized named-value: 'foo'/,
    },
    {
      name: "an unknown need",
      text: "on: push\njobs:\n  a: {runs-on: x, steps: [{run: x}]}\n  b: {runs-on: x, needs: c, steps: [{run: x}]}\n",
      position: /^w\.yml:4:\d+: Job 'b' depends on unknown job 'c'/,
    },
    {
      name: "a cycle in needs",
      text: "on: push\njobs:\n  a: {runs-on: x, steps: [{run: x}]}\n  b: {runs-on: x, needs: c, steps: [{run: x}]}\n  c: {runs-on: x, needs: b, steps: [{run: x}]}\n",
      position: /^w\.yml:\d+:\d+: .*cycle/,
    },
    {
      name: "an id used twice",
      text: oneJob("- {run: x, id: s}\n- {run: x, id: s}"),
      position: /^w\.yml:7:\d+: .*'s'/,
    },
  ])("reports file, line and column of $name", async ({ text, position }) => {
    const [first] = await collectProblems(text);
    expect(first).toMatch(position);
  });

  test("reports all problems at once", async () => {
    const problems = await collectProblems(oneJob("- run: x\n  one: 1\n- run: x\n  two: 2"));
    expect(problems).toHaveLength(2);
  });

  test("reports a missing file", async () => {
    await expect(readWorkflow("/nowhere/w.yml", "w.yml")).rejects.toThrow(
      '"w.yml" cannot be read. The file does not exist',
    );
  });

  test("wraps a condition without a status function in success()", async () => {
    const { jobs } = await read(oneJob("- {run: x, if: github.ref == 'x'}\n- {run: x, if: failure()}\n- run: x"));
    expect(jobs[0]?.steps.map((step) => step.if)).toEqual([
      "success() && (github.ref == 'x')",
      "failure()",
      "success()",
    ]);
  });

  test("reads a multi-line text with expressions by its YAML value, not by its source", async () => {
    const { jobs } = await read(
      oneJob("- run: |\n    echo $" + "{{ github.sha }}\n      deeper\n- run: >-\n    a\n    $" + "{{ github.ref }}"),
    );
    expect(jobs[0]?.steps.map((step) => step.run)).toMatchObject([
      { expression: "format('echo {0}\n  deeper\n', github.sha)" },
      { expression: "format('a {0}', github.ref)" },
    ]);
  });

  test("keeps the fields that the parser's converter drops", async () => {
    const { jobs } = await read(
      oneJob("- {run: x, shell: sh, working-directory: w, timeout-minutes: 3}\n- {uses: ./a, with: {k: v}}"),
    );
    const [script, action] = jobs[0]?.steps ?? [];
    expect([script?.shell, script?.workingDirectory, script?.timeoutMinutes].map(readLiteralText)).toEqual([
      "sh",
      "w",
      "3",
    ]);
    expect(action?.with).toMatchObject({ kind: "mapping", entries: [{ value: { value: "v" } }] });
  });

  test("turns a parallel block into background steps and a wait for them", async () => {
    const { jobs } = await read(oneJob("- parallel:\n    - {run: a, id: one}\n    - run: b"));
    const steps = jobs[0]?.steps ?? [];
    expect(steps.map(({ background }) => background)).toEqual([true, true, false]);
    expect(steps[2]?.control).toEqual({ kind: "wait", targets: ["one", steps[1]?.key] });
  });
});
