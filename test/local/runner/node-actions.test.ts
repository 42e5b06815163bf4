import { describe, expect, test } from "vitest";
import { nodeAction, oneJob, runFiles } from "./run-files.ts";

const say = (what: string): string => `console.log(${what});`;

describe("a JavaScript action", () => {
  test("receives its inputs by name, defaults included, in the workspace", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob('- {uses: ./act, with: {Two-Words: given, other thing: "x"}}'),
      "act/action.yml": nodeAction(
        "main: main.js",
        'two-words: {default: a}, third: {default: "$' + '{{ github.event_name }}"}, other thing: {}',
      ),
      "act/main.js": say(
        "JSON.stringify([process.env['INPUT_TWO-WORDS'], process.env.INPUT_THIRD, process.env.INPUT_OTHER_THING, process.cwd() === process.env.GITHUB_WORKSPACE])",
      ),
    });
    expect(run.lines).toContain('["given","push","x",true]');
    expect(run.annotations).toEqual([]);
  });

  test("warns about unknown and deprecated inputs, and does not enforce required ones", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- {uses: ./act, with: {old: 1, nope: 2}}"),
      "act/action.yml": nodeAction("main: main.js", "old: {deprecationMessage: use new}, must: {required: true}"),
      "act/main.js": "",
    });
    expect(run.annotations).toEqual([
      "warning: Unexpected input(s) 'nope', valid inputs are ['old', 'must']",
      "warning: Input 'old' has been deprecated with message: use new",
    ]);
    expect(run.result.conclusion).toBe("success");
  });

  test("runs pre first, posts in reverse order, and shares state between its phases", async () => {
    const phase = (name: string): string =>
      `${say(`"${name} " + process.env.INPUT_ID + " " + (process.env.STATE_from ?? "none")`)} require("fs").appendFileSync(process.env.GITHUB_STATE, "from=${name}\\n");`;
    const run = await runFiles({
      "workflow.yml": oneJob("- {uses: $/act, with: {id: one}}\n- run: echo between\n- {uses: $/act, with: {id: two}}"),
      "act/action.yml": nodeAction("pre: pre.js, main: main.js, post: post.js", "id: {}"),
      "act/pre.js": phase("pre"),
      "act/main.js": phase("main"),
      "act/post.js": phase("post"),
    });
    expect(run.lines.filter((line) => /^(pre|main|post|between)\b/.test(line))).toEqual([
      "pre one none",
      "pre two none",
      "main one pre",
      "between",
      "main two pre",
      "post two main",
      "post one main",
    ]);
  });

  test("from ./ skips its pre with a warning", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- uses: ./act"),
      "act/action.yml": nodeAction("pre: pre.js, main: main.js"),
      "act/pre.js": say("'pre ran'"),
      "act/main.js": say("'main ran'"),
    });
    expect(run.lines).toContain("main ran");
    expect(run.lines).not.toContain("pre ran");
    expect(run.annotations.join()).toContain("`pre` execution is not supported for local action");
  });

  test("runs its post after a failure, unless its post-if is false", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- uses: ./always\n- uses: ./good\n- run: exit 1\n- uses: ./late"),
      "always/action.yml": nodeAction("main: m.js, post: p.js"),
      "always/m.js": "",
      "always/p.js": say("'always post'"),
      "good/action.yml": nodeAction("main: m.js, post: p.js, post-if: success()"),
      "good/m.js": "",
      "good/p.js": say("'good post'"),
      "late/action.yml": nodeAction("main: m.js, post: p.js"),
      "late/m.js": "",
      "late/p.js": say("'late post'"),
    });
    expect(run.lines.filter((line) => line.endsWith("post"))).toEqual(["always post"]);
  });

  test("fails the job when its post fails", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob("- uses: ./act"),
      "act/action.yml": nodeAction("main: m.js, post: p.js"),
      "act/m.js": "",
      "act/p.js": "process.exit(1)",
    });
    expect(run.result.conclusion).toBe("failure");
  });

  test("is the only step with the token and URL of the services, and the token is masked", async () => {
    const names = "Object.keys(process.env).filter((name) => name.startsWith('ACTIONS_')).sort().join()";
    const run = await runFiles({
      "workflow.yml": oneJob("- uses: ./act\n- run: env | grep ACTIONS_ || echo nothing for scripts"),
      "act/action.yml": nodeAction("main: m.js"),
      "act/m.js": `${say(names)} ${say("'token ' + process.env.ACTIONS_RUNTIME_TOKEN")}`,
    });
    expect(run.lines).toEqual(
      expect.arrayContaining([expect.stringContaining("ACTIONS_RUNTIME_TOKEN"), "token ***", "nothing for scripts"]),
    );
  });

  test("of the suite runs from the suite's checkout, for any owner", async () => {
    const suite = await runFiles({
      "workflow.yml": oneJob("- run: 'true'"),
      "act/action.yml": nodeAction("main: ../dist/m.js"),
      "dist/m.js": say("'from suite ' + process.env.GITHUB_ACTION_REPOSITORY + ' ' + process.env.GITHUB_ACTION_REF"),
    });
    const run = await runFiles(oneJob("- uses: org/testing-actions/act@v1"), { suite: suite.source });
    expect(run.lines).toContain("from suite org/testing-actions v1");
  });

  test("can be moved out of the workspace and used from there", async () => {
    const run = await runFiles({
      "workflow.yml": oneJob(
        "- {uses: actions/checkout@v5, with: {path: own}}\n- run: mv own ../action\n- uses: ./../action/act",
      ),
      "act/action.yml": nodeAction("main: m.js"),
      "act/m.js": say("'moved ' + process.cwd().endsWith('workspace')"),
    });
    expect(run.lines).toContain("moved true");
  });

  test("fails its step when it is missing at run time", async () => {
    const run = await runFiles(oneJob("- uses: ./../nowhere"));
    expect(run.annotations.join()).toContain("There is no action.yml");
    expect(run.result.conclusion).toBe("failure");
  });
});
