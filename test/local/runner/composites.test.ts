import { describe, expect, test } from "vitest";
import { nodeAction, oneJob, runFiles } from "./run-files.ts";

const composite = (steps: string, rest = ""): string =>
  `name: x\ndescription: d\n${rest}runs:\n  using: composite\n  steps:\n${steps.trim().replaceAll(/^(?=.)/gm, "    ")}\n`;
const noisy = (name: string): { [key: string]: string } => ({
  [`${name}/action.yml`]: nodeAction("main: m.js, post: p.js", "id: {}"),
  [`${name}/m.js`]: `console.log("main " + process.env.INPUT_ID)`,
  [`${name}/p.js`]: `console.log("post " + process.env.INPUT_ID)`,
});

describe("a composite action", () => {
  test("passes inputs in and outputs out", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob(
        "- {uses: ./c, id: c, with: {who: you}}\n- run: echo $" + "{{ steps.c.outputs.greeting }}",
      ),
      "c/action.yml": composite(
        "- {id: s, shell: bash, run: 'echo \"g=hello $" +
          "{{ inputs.who }} $" +
          "{{ inputs.rest }}\" >> $GITHUB_OUTPUT'}",
        'inputs: {who: {}, rest: {default: today}}\noutputs: {greeting: {value: "$' + '{{ steps.s.outputs.g }}"}}\n',
      ),
    });
    expect(run.lines).toContain("hello you today");
  });

  test("reads the env of the step that uses it, and receives no INPUT_ variables", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- {uses: ./c, env: {OUTER: o}, with: {x: 1}}"),
      "c/action.yml": composite(
        "- {shell: bash, run: 'echo \"$OUTER [$INPUT_X] ${GITHUB_ACTION_PATH##*/}\"'}",
        "inputs: {x: {}}\n",
      ),
    });
    expect(run.lines).toContain("o [] c");
  });

  test("runs the posts of its started steps in reverse order", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- {uses: ./n, with: {id: before}}\n- uses: ./c\n- {uses: ./n, with: {id: after}}"),
      "c/action.yml": composite(
        "- {uses: ./n, with: {id: first}}\n- {uses: ./n, with: {id: skipped}, if: 'false'}\n- {uses: ./n, with: {id: second}}",
      ),
      ...noisy("n"),
    });
    expect(run.lines.filter((line) => /^(main|post) /.test(line))).toEqual([
      "main before",
      "main first",
      "main second",
      "main after",
      "post after",
      "post second",
      "post first",
      "post before",
    ]);
  });

  test("has its own success() and failure()", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob(
        "- run: exit 1\n- {uses: ./c, if: always()}\n- {uses: ./d, if: always(), continue-on-error: true}",
      ),
      "c/action.yml": composite("- {shell: bash, run: echo inside}\n- {shell: bash, if: failure(), run: echo wrong}"),
      "d/action.yml": composite(
        "- {shell: bash, run: exit 1}\n- {shell: bash, run: echo wrong}\n- {shell: bash, if: failure(), run: echo cleanup}",
      ),
    });
    expect(run.lines).toEqual(expect.arrayContaining(["inside", "cleanup"]));
    expect(run.lines).not.toContain("wrong");
  });

  test("shares ten annotations of a level among its steps", async () => {
    const six = "- {shell: bash, run: 'for i in 1 2 3 4 5 6; do echo \"::warning::w$i\"; done'}";
    const run = await runFiles({ "workflow.yml": oneJob("- uses: ./c"), "c/action.yml": composite(`${six}\n${six}`) });
    expect(run.annotations.filter((text) => text.startsWith("warning"))).toHaveLength(10);
    expect(run.job("a").annotations).toHaveLength(10);
  });

  test("resolves $/ in its own repository and ./ in the workspace", async () => {
    const suite = await runFiles({
      "workflow.yml": oneJob("- run: 'true'"),
      "c/action.yml": composite("- {uses: $/n, with: {id: suite}}\n- {uses: ./n, with: {id: workspace}}"),
      ...noisy("n"),
    });
    const mine = {
      "n/action.yml": nodeAction("main: m.js", "id: {}"),
      "n/m.js": 'console.log("mine " + process.env.INPUT_ID)',
    };
    const run = await runFiles(
      { "workflow.yml": oneJob("- uses: org/testing-actions/c@v1"), ...mine },
      { suite: suite.source },
    );
    expect(run.lines.filter((line) => /^(main|mine|post) /.test(line))).toEqual([
      "main suite",
      "mine workspace",
      "post suite",
    ]);
  });

  test("runs the pre of its steps at set-up, and passes the inputs of main to their posts", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob(
        "- {run: 'echo word=late >> $GITHUB_OUTPUT', id: s}\n- {uses: $/c, with: {who: \"$" +
          '{{ steps.s.outputs.word }}"}}',
      ),
      "c/action.yml": composite('- {uses: $/p, with: {id: "$' + '{{ inputs.who }}"}}', "inputs: {who: {}}\n"),
      ...noisy("p"),
      "p/action.yml": nodeAction("pre: pre.js, main: m.js, post: p.js", "id: {}"),
      "p/pre.js": 'console.log("pre")',
    });
    expect(run.lines.filter((line) => /^(pre|main|post)/.test(line))).toEqual(["pre", "main late", "post late"]);
  });

  test("fails at the depth limit when it uses itself through a directory created at run time", async () => {
    const files = {
      "workflow.yml": oneJob("- run: cp -r c ../c\n- uses: ./../c"),
      "c/action.yml": composite("- uses: ./../c"),
    };
    const run = await runFiles(files);
    expect(run.annotations.join()).toContain("nests deeper than 10 levels");
    expect(run.result.conclusion).toBe("failure");
  });

  test("stops its remaining steps when the step that uses it times out", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- {uses: ./c, timeout-minutes: 0.005}"),
      "c/action.yml": composite("- {shell: bash, run: exec sleep 20}\n- {shell: bash, if: always(), run: echo never}"),
    });
    expect(run.lines).not.toContain("never");
    expect(run.result.conclusion).toBe("failure");
  });

  test("runs the posts of its steps to their end after it timed out", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- {uses: ./c, timeout-minutes: 0.01}"),
      "c/action.yml": composite("- uses: ./n\n- {shell: bash, run: exec sleep 20}"),
      ...noisy("n"),
      "n/p.js": "setTimeout(() => console.log('post ended'), 150)",
    });
    expect(run.lines).toContain("post ended");
  });
});
