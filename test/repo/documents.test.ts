import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemsOf, yamlBlocks } from "./language-service.ts";

const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), "utf8");
const posix = (path: string) => path.replaceAll("\\", "/");

const manifests = globSync(["action.yml", "actions/*/action.yml", "*/action.yml"], { cwd: root }).map(posix).sort();
const workflows = globSync(["examples/*.yml", ".github/workflows/*.yml"], { cwd: root }).map(posix).sort();
const readmes = globSync(["README.md", "CONTRIBUTING.md", "SECURITY.md", "actions/*/README.md", "examples/*.md"], {
  cwd: root,
})
  .map(posix)
  .sort();
const snippets = readmes.flatMap((path) => yamlBlocks(read(path)).map(({ line, text }) => ({ path, line, text })));

describe("GitHub's language service", () => {
  test("is given manifests, workflows and README examples to judge", () => {
    expect(manifests.length).toBeGreaterThanOrEqual(9);
    expect(workflows.length).toBeGreaterThanOrEqual(3);
    expect(snippets.length).toBeGreaterThanOrEqual(5);
  });

  test.each(manifests)("finds nothing wrong with the manifest %s", async (path) => {
    expect(await problemsOf(root, path, read(path))).toEqual([]);
  });

  test.each(workflows)("finds nothing wrong with the workflow %s", async (path) => {
    expect(await problemsOf(root, path, read(path))).toEqual([]);
  });

  test.each(snippets)("finds nothing wrong with the example in $path at line $line", async ({ path, text }) => {
    const workflow = /^jobs:/m.test(text) ? text : asWorkflow(text);
    expect(await problemsOf(root, `${path}.yml`, workflow)).toEqual([]);
  });

  test.each([
    {
      name: "an unknown input",
      step: "uses: org/testing-actions/secret-gate@v1\n        with: { secret: A }",
      message: "Invalid action input 'secret'",
    },
    {
      name: "an unknown action of the suite",
      step: "uses: org/testing-actions/secret-gates@v1",
      message: "Unable to resolve action",
    },
    { name: "an unknown third-party action", step: "uses: somebody/something@v1", message: "Unable to resolve action" },
    { name: "an unknown key", step: "run: true\n        shel: bash", message: "Unexpected value 'shel'" },
  ])("reports $name, so that an example cannot rot unseen", async ({ step, message }) => {
    const workflow = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
    expect((await problemsOf(root, "x.yml", workflow)).join("\n")).toContain(message);
  });
});

/** A snippet that shows only steps, as the workflow it would stand in. */
function asWorkflow(steps: string): string {
  const indented = steps.replace(/^(?=.)/gm, "      ");
  return `on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n${indented}`;
}
