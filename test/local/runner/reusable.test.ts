import { describe, expect, test } from "vitest";
import { runFiles } from "./run-files.ts";

const called = `on:
  workflow_call:
    inputs: {who: {type: string, required: true}, loud: {type: boolean, default: true}}
    secrets: {TOKEN: {required: true}, OTHER: {required: false}}
    outputs: {said: {value: "\${{ jobs.inner.outputs.said }}"}}
env: {FROM_CALLED: yes}
jobs:
  inner:
    runs-on: x
    outputs: {said: "\${{ steps.s.outputs.said }}"}
    steps:
      - {id: s, run: 'echo "said=\${{ inputs.who }} \${{ inputs.loud }} \${{ secrets.TOKEN != '''' }} [\${{ secrets.UNDECLARED }}] $FROM_CALLED$FROM_CALLER" >> $GITHUB_OUTPUT'}
  second: {runs-on: x, needs: inner, steps: [{run: 'true'}]}
`;
const caller = (secrets: string, inputs = "{who: world}"): string => `on: push
env: {FROM_CALLER: caller}
jobs:
  before: {runs-on: x, steps: [{run: 'true'}]}
  call: {needs: before, uses: ./.github/workflows/c.yml, with: ${inputs}, secrets: ${secrets}}
  after: {runs-on: x, needs: call, steps: [{run: 'echo "heard \${{ needs.call.outputs.said }}"'}]}
`;
const secrets = { TOKEN: "t0p-value", UNDECLARED: "u-value" };

describe("a reusable workflow", () => {
  test("receives declared inputs and secrets, no environment, and returns outputs", async () => {
    const files = { "workflow.yml": caller("{TOKEN: '${{ secrets.TOKEN }}'}"), ".github/workflows/c.yml": called };
    const run = await runFiles(files, { secrets });
    expect(run.lines).toContain("heard world true true [] yes");
    expect(run.result.jobs.map(({ job, needs }) => [job.id, job.name, needs])).toEqual([
      ["before", "before", []],
      ["call.inner", "call / inner", ["before"]],
      ["call.second", "call / second", ["call/inner"]],
      ["call", "call", ["before"]],
      ["after", "after", ["call"]],
    ]);
  });

  test("receives every secret with inherit", async () => {
    const files = {
      "workflow.yml": caller("inherit"),
      ".github/workflows/c.yml": called.replace("[${{ secrets.UNDECLARED }}]", "${{ secrets.UNDECLARED != '''' }}"),
    };
    expect((await runFiles(files, { secrets })).lines).toContain("heard world true true true yes");
  });

  test.each([
    { name: "a required secret", secretText: "{OTHER: x}", inputs: "{who: x}", words: '"TOKEN" is required' },
    {
      name: "the declaration of a secret",
      secretText: "{TOKEN: x, NEW: x}",
      inputs: "{who: x}",
      words: '"NEW" is not declared',
    },
    { name: "a required input", secretText: "inherit", inputs: "{}", words: '"who" is required' },
    {
      name: "the type of an input",
      secretText: "inherit",
      inputs: "{who: x, loud: maybe}",
      words: '"loud" is "maybe"',
    },
  ])("fails without $name", async ({ secretText, inputs, words }) => {
    const files = { "workflow.yml": caller(secretText, inputs), ".github/workflows/c.yml": called };
    const run = await runFiles(files, { secrets });
    expect(run.job("call")).toMatchObject({ conclusion: "failure", reason: expect.stringContaining(words) });
    expect(run.job("after").conclusion).toBe("skipped");
  });

  test("fails its caller when one of its jobs fails", async () => {
    const failing = "on: workflow_call\njobs: {x: {runs-on: x, steps: [{run: exit 1}]}}\n";
    const files = {
      "workflow.yml": "on: push\njobs: {call: {uses: $/.github/workflows/c.yml}}\n",
      ".github/workflows/c.yml": failing,
    };
    const run = await runFiles(files);
    expect(run.job("call").conclusion).toBe("failure");
    expect(run.result.conclusion).toBe("failure");
  });

  test("masks secrets that its caller composes", async () => {
    const workflow =
      "on: push\njobs: {call: {uses: ./.github/workflows/c.yml, secrets: {TOKEN: '${{ vars.half }}-more'}}}\n";
    const inner =
      "on: {workflow_call: {secrets: {TOKEN: {}}}}\njobs: {x: {runs-on: x, steps: [{run: 'echo got $T', env: {T: '${{ secrets.TOKEN }}'}}]}}\n";
    const run = await runFiles(
      { "workflow.yml": workflow, ".github/workflows/c.yml": inner },
      { vars: { half: "h4lf" } },
    );
    expect(run.lines).toContain("got ***");
  });

  test("runs once per leg of a matrix", async () => {
    const workflow =
      "on: push\njobs: {call: {strategy: {matrix: {v: [1, 2]}}, uses: ./.github/workflows/c.yml, with: {who: 'v${{ matrix.v }}'}}}\n";
    const inner =
      "on: {workflow_call: {inputs: {who: {type: string}}}}\njobs: {x: {runs-on: x, steps: [{run: 'echo ${{ inputs.who }}'}]}}\n";
    const run = await runFiles({ "workflow.yml": workflow, ".github/workflows/c.yml": inner });
    expect(run.lines).toEqual(expect.arrayContaining(["v1", "v2"]));
    expect(run.result.jobs.map(({ job }) => job.id)).toEqual(["call-1.x", "call-1", "call-2.x", "call-2"]);
  });
});
