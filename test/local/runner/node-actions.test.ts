import { describe, expect, test } from "vitest";
import { nodeAction, oneJob, runFiles } from "./run-files.ts";

const say = (what: string): string => `console.log(${what});`;

describe("a JavaScript action", () => {
  test("gets its inputs by name, defaults included, in the workspace", async () => {
    const told = await runFiles({
      "workflow.yml": oneJob('- {uses: ./act, with: {Two-Words: given, other thing: "x"}}'),
      "act/action.yml": nodeAction(
        "main: main.js",
        'two-words: {default: a}, third: {default: "$' + '{{ github.event_name }}"}, other thing: {}',
      ),
      "act/main.js": say(
        "JSON.stringify([process.env['INPUT_TWO-WORDS'], process.env.INPUT_THIRD, process.env.INPUT_OTHER_THING, process.cwd() === process.env.GITHUB_WORKSPACE])",
      ),
    });
    expect(told.lines).toContain('["given","push","x",true]');
    expect(told.annotations).toEqual([]);
  });

  test("is warned about unknown and deprecated inputs, and a missing required one is not enforced", async () => {
    const told = await runFiles({
      "workflow.yml": oneJob("- {uses: ./act, with: {old: 1, nope: 2}}"),
      "act/action.yml": nodeAction("main: main.js", "old: {deprecationMessage: use new}, must: {required: true}"),
      "act/main.js": "",
    });
    expect(told.annotations).toEqual([
      "warning: Unexpected input(s) 'nope', valid inputs are ['old', 'must']",
      "warning: Input 'old' has been deprecated with message: use new",
    ]);
    expect(told.result.conclusion).toBe("success");
  });

  test("runs pre first, posts in reverse order, and shares state between its phases", async () => {
    const phase = (name: string): string =>
      `${say(`"${name} " + process.env.INPUT_ID + " " + (process.env.STATE_from ?? "none")`)} require("fs").appendFileSync(process.env.GITHUB_STATE, "from=${name}\\n");`;
    const told = await runFiles({
      "workflow.yml": oneJob("- {uses: $/act, with: {id: one}}\n- run: echo between\n- {uses: $/act, with: {id: two}}"),
      "act/action.yml": nodeAction("pre: pre.js, main: main.js, post: post.js", "id: {}"),
      "act/pre.js": phase("pre"),
      "act/main.js": phase("main"),
      "act/post.js": phase("post"),
    });
    expect(told.lines.filter((line) => /^(pre|main|post|between)\b/.test(line))).toEqual([
      "pre one none",
      "pre two none",
      "main one pre",
      "between",
      "main two pre",
      "post two main",
      "post one main",
    ]);
  });

  test("from ./ has its pre skipped with a warning", async () => {
    const told = await runFiles({
      "workflow.yml": oneJob("- uses: ./act"),
      "act/action.yml": nodeAction("pre: pre.js, main: main.js"),
      "act/pre.js": say("'pre ran'"),
      "act/main.js": say("'main ran'"),
    });
    expect(told.lines).toContain("main ran");
    expect(told.lines).not.toContain("pre ran");
    expect(told.annotations.join()).toContain("`pre` execution is not supported for local action");
  });

  test("has its post run after a failure, unless its post-if says otherwise", async () => {
    const told = await runFiles({
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
    expect(told.lines.filter((line) => line.endsWith("post"))).toEqual(["always post"]);
  });

  test("fails the job when its post fails", async () => {
    const told = await runFiles({
      "workflow.yml": oneJob("- uses: ./act"),
      "act/action.yml": nodeAction("main: m.js, post: p.js"),
      "act/m.js": "",
      "act/p.js": "process.exit(1)",
    });
    expect(told.result.conclusion).toBe("failure");
  });

  test("alone gets the token and address of the services, and the token is masked", async () => {
    const names = "Object.keys(process.env).filter((name) => name.startsWith('ACTIONS_')).sort().join()";
    const told = await runFiles({
      "workflow.yml": oneJob("- uses: ./act\n- run: env | grep ACTIONS_ || echo nothing for scripts"),
      "act/action.yml": nodeAction("main: m.js"),
      "act/m.js": `${say(names)} ${say("'token ' + process.env.ACTIONS_RUNTIME_TOKEN")}`,
    });
    expect(told.lines).toEqual(
      expect.arrayContaining([expect.stringContaining("ACTIONS_RUNTIME_TOKEN"), "token ***", "nothing for scripts"]),
    );
  });

  test("of the suite runs from the suite's checkout, whoever its owner is", async () => {
    const suite = await runFiles({
      "workflow.yml": oneJob("- run: 'true'"),
      "act/action.yml": nodeAction("main: ../dist/m.js"),
      "dist/m.js": say("'from suite ' + process.env.GITHUB_ACTION_REPOSITORY + ' ' + process.env.GITHUB_ACTION_REF"),
    });
    const told = await runFiles(oneJob("- uses: org/testing-actions/act@v1"), { suite: suite.source });
    expect(told.lines).toContain("from suite org/testing-actions v1");
  });

  test("can be moved out of the workspace and used from there", async () => {
    const told = await runFiles({
      "workflow.yml": oneJob(
        "- {uses: actions/checkout@v5, with: {path: own}}\n- run: mv own ../action\n- uses: ./../action/act",
      ),
      "act/action.yml": nodeAction("main: m.js"),
      "act/m.js": say("'moved ' + process.cwd().endsWith('workspace')"),
    });
    expect(told.lines).toContain("moved true");
  });

  test("that is missing at run time fails its step", async () => {
    const told = await runFiles(oneJob("- uses: ./../nowhere"));
    expect(told.annotations.join()).toContain("There is no action.yml");
    expect(told.result.conclusion).toBe("failure");
  });
});
