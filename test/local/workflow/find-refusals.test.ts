import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderProblem } from "../../../local/workflow/workflow-error.ts";
import { readWorkflow } from "../../../local/workflow/read-workflow.ts";
import { findRefusals } from "../../../local/workflow/find-refusals.ts";
import { createFolder, oneJob } from "../runner/run-files.ts";

async function refusals(files: { readonly [key: string]: string }): Promise<string[]> {
  const source = createFolder(files);
  const workflow = await readWorkflow(join(source, "workflow.yml"), "workflow.yml");
  const keys = new Set(workflow.jobs.map(({ key }) => key));
  return (await findRefusals(workflow, keys, { source, suite: source, repository: { root: source } })).map(
    renderProblem,
  );
}

const composite = (uses: string): string =>
  `name: x\ndescription: d\nruns: {using: composite, steps: [{uses: "${uses}"}]}\n`;

describe("findRefusals", () => {
  test("reports everything that cannot run, at once and with positions", async () => {
    const found = await refusals({
      "workflow.yml": oneJob(
        "- uses: someone/else@v1\n- uses: docker://alpine\n- uses: ./missing\n- uses: actions/checkout@v5\n  with: {repository: o/r}\n- uses: ./dock",
        "container: alpine\nservices: {db: {image: postgres}}",
      ),
      "dock/action.yml": "name: x\ndescription: d\nruns: {using: docker, image: Dockerfile}\n",
    });
    expect(found).toHaveLength(7);
    for (const line of found) expect(line).toMatch(/^workflow\.yml:\d+:\d+: /);
    expect(found.join("\n")).toMatch(
      /container[\s\S]*services[\s\S]*someone\/else[\s\S]*docker:[\s\S]*missing[\s\S]*o\/r[\s\S]*Docker/,
    );
  });

  test("follows composite actions", async () => {
    const [found] = await refusals({
      "workflow.yml": oneJob("- uses: ./c"),
      "c/action.yml": composite("other/thing@v1"),
    });
    expect(found).toContain('"other/thing@v1" cannot run here');
  });

  test("rejects an action that uses itself", async () => {
    const [found] = await refusals({ "workflow.yml": oneJob("- uses: ./c"), "c/action.yml": composite("./c") });
    expect(found).toContain("uses itself");
  });

  test("rejects a chain of actions that is too deep", async () => {
    const chain = Array.from({ length: 12 }, (_, at) => [`c${at}/action.yml`, composite(`./c${at + 1}`)]);
    const last = [
      "c12/action.yml",
      "name: x\ndescription: d\nruns: {using: composite, steps: [{run: x, shell: sh}]}\n",
    ];
    const [found] = await refusals({ "workflow.yml": oneJob("- uses: ./c0"), ...Object.fromEntries([...chain, last]) });
    expect(found).toContain("nests deeper than 10");
  });

  test("reports the position of an error in a manifest", async () => {
    const [found] = await refusals({
      "workflow.yml": oneJob("- uses: ./c"),
      "c/action.yml": "name: x\ndescription: d\nruns: {using: composite, steps: [{run: x, bogus: y}]}\n",
    });
    expect(found).toMatch(/action\.yml:3:\d+: .*bogus/);
  });

  test("ignores local actions that a checkout or a step may create", async () => {
    const files = {
      "workflow.yml": oneJob("- {uses: actions/checkout@v5, with: {path: own}}\n- uses: ./own/a\n- uses: ./../b"),
    };
    expect(await refusals(files)).toEqual([]);
  });

  test.each([
    { name: "does not exist", called: undefined, words: "cannot be read" },
    {
      name: "cannot be called",
      called: "on: push\njobs: {x: {runs-on: x, steps: [{run: x}]}}\n",
      words: "workflow_call",
    },
    {
      name: "calls itself",
      called: "on: workflow_call\njobs: {x: {uses: ./.github/workflows/c.yml}}\n",
      words: "Does it call itself?",
    },
    {
      name: "contains what cannot run",
      called: "on: workflow_call\njobs: {x: {runs-on: x, container: alpine, steps: [{run: x}]}}\n",
      words: "container",
    },
  ])("rejects a reusable workflow that $name", async ({ called, words }) => {
    const files = {
      "workflow.yml": "on: push\njobs: {a: {uses: ./.github/workflows/c.yml}}\n",
      ...(called === undefined ? {} : { ".github/workflows/c.yml": called }),
    };
    expect((await refusals(files)).join("\n")).toContain(words);
  });
});
