import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runLocal, createTemporaryFolder } from "./run-local.ts";

const folder = createTemporaryFolder();
const suite = join(folder.path, "elsewhere/suite");
const foreign = join(folder.path, "foreign");
const names = ["secret-gate", "mock-transport", "upload-evidence", "merge-coverage"];

beforeAll(() => {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
    .trim()
    .split("\n");
  for (const path of listed.filter((file) =>
    /^(?:local|src|dist|actions|[a-z-]+\/action\.yml|action\.yml|package\.json)/.test(file),
  )) {
    cpSync(path, join(suite, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(suite, "node_modules"), "junction");
  mkdirSync(join(foreign, "coverage"), { recursive: true });
  mkdirSync(join(foreign, "logs"), { recursive: true });
  writeFileSync(join(foreign, "coverage/lcov.info"), "SF:a.js\nDA:1,1\nDA:2,0\nend_of_record\n");
  writeFileSync(join(foreign, "logs/test.log"), "nothing secret\n");
  writeFileSync(
    join(foreign, "fixtures.json"),
    JSON.stringify({
      schemaVersion: 1,
      lane: "no-model",
      provider: "openai",
      redaction: "none-needed",
      fixtures: [{ match: {}, reply: { text: "hello" } }],
    }),
  );
});
afterAll(folder.remove);

/** Renders a workflow that uses all four actions through `prefix`. */
function workflow(prefix: string, suffix: string): string {
  const uses = (name: string) => `${prefix}${name}${suffix}`;
  return `on: push
jobs:
  all:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses("secret-gate")}
        with: { expect: absent }
      - uses: ${uses("mock-transport")}
        with: { fixtures: fixtures.json }
      - run: >-
          curl -sf "$OPENAI_BASE_URL/chat/completions" -H "authorization: Bearer $OPENAI_API_KEY" -H "content-type: application/json"
          -d '{"model":"m","messages":[{"role":"user","content":"hi"}]}'
      - id: merge
        uses: ${uses("merge-coverage")}
        with: { reports: coverage/lcov.info }
      - run: test "$PERCENT" = 50.00
        env: { PERCENT: "\${{ steps.merge.outputs.lines }}" }
      - uses: ${uses("upload-evidence")}
        with: { name: evidence, paths: logs/** }
`;
}

describe("the public entry points", () => {
  test.each(names)("%s points into dist, by a path inside the repository", (name) => {
    expect(readFileSync(join(name, "action.yml"), "utf8")).toContain(`main: ../dist/${name}.js`);
  });

  test.each([
    { name: "org/testing-actions/<name>@v1", prefix: "org/testing-actions/", suffix: "@v1" },
    {
      name: "a commit of another owner",
      prefix: "someone/testing-actions/",
      suffix: "@0123456789abcdef0123456789abcdef01234567",
    },
  ])(
    "resolve as $name when another project is the workspace",
    async ({ prefix, suffix }) => {
      const file = join(foreign, "workflow.yml");
      writeFileSync(file, workflow(prefix, suffix));
      const run = await runLocal(suite, join(folder.path, "runs"), [file, "--workspace", foreign]);
      expect({ exitCode: run.exitCode, tail: run.exitCode === 0 ? "" : run.output.slice(-3000) }).toEqual({
        exitCode: 0,
        tail: "",
      });
    },
    60_000,
  );
});
