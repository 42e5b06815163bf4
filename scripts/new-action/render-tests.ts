import type { ActionName } from "./name.ts";

/** The tests of a new action: path from the root to text. The last one needs `npm run build`. */
export function renderTestFiles(action: ActionName): Map<string, string> {
  const { name } = action;
  return new Map([
    [`test/${name}/judge.test.ts`, renderJudgeTest(action)],
    [`test/${name}/act.test.ts`, renderActTest(action)],
    [`test/bundle/${name}.test.ts`, renderBundleTest(action)],
  ]);
}

function renderJudgeTest({ name }: ActionName): string {
  return `import { describe, expect, test } from "vitest";
import { countLines } from "../../src/${name}/count-lines.ts";
import { judge } from "../../src/${name}/judge.ts";

describe("countLines", () => {
  test.each([
    { name: "nothing in an empty text", text: "", lines: 0 },
    { name: "no blank line", text: "\\n  \\n\\t\\r\\n", lines: 0 },
    { name: "lines with any line break", text: "a\\nb\\r\\nc\\rd", lines: 4 },
  ])("counts $name", ({ text, lines }) => {
    expect(countLines(text)).toBe(lines);
  });
});

describe("judge", () => {
  test("fails a file without lines, and says what to do", () => {
    expect(judge(0)).toEqual({
      status: "fail",
      reason: "${name}.empty",
      text: "The file has no line of text. Check the step that writes the file.",
    });
  });

  test("passes a file with one line", () => {
    expect(judge(1)).toEqual({ status: "pass", reason: "ok", text: "The file has 1 line." });
  });
});
`;
}

function renderActTest({ name, contract }: ActionName): string {
  return `import { describe, expect, test } from "vitest";
import { runAction } from "../../actions/_runtime/run-action.ts";
import { act } from "../../actions/${name}/act.ts";
import { ${contract} } from "../../src/${name}/contract.ts";
import { type FakeHostOptions, fakeHost } from "../_runtime/fake-host.ts";

async function run(files: FakeHostOptions["files"] = {}) {
  const { host, seen } = fakeHost({ files, inputs: { file: "test.log" } });
  await runAction(${contract}, act, host);
  return seen;
}

describe("${name}", () => {
  test("lets the file issue no workflow command", async () => {
    const seen = await run({ "test.log": "::error::planted\\n" });
    expect(JSON.stringify([seen.log, seen.summary])).not.toContain("planted");
  });

  test("fails when the file is missing", async () => {
    const seen = await run();
    expect({ failed: seen.failed, reason: seen.outputs["reason"] }).toEqual({ failed: true, reason: "file.unreadable" });
  });

  test("fails when the file has no text", async () => {
    const seen = await run({ "test.log": "\\n" });
    expect(seen.outputs).toMatchObject({ verdict: "fail", reason: "${name}.empty", lines: "0" });
  });

  test("passes and counts the lines", async () => {
    const seen = await run({ "test.log": "one\\n\\ntwo\\n" });
    expect(seen.outputs).toMatchObject({ verdict: "pass", reason: "ok", lines: "2" });
  });
});
`;
}

function renderBundleTest({ name }: ActionName): string {
  return `import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fakeJob, runPhase } from "./run-phase.ts";

const job = fakeJob();
afterAll(job.remove);

describe("the bundled ${name}", () => {
  test("reads the file and writes the outputs", async () => {
    writeFileSync(join(job.workspace, "test.log"), "one\\n");
    const run = await runPhase("${name}", job, { inputs: { file: "test.log" } });
    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? "" : run.log }).toEqual({ exitCode: 0, log: "" });
    expect(run.outputs).toMatchObject({ verdict: "pass", reason: "ok", lines: "1" });
  });

  test("fails when the file is missing", async () => {
    const run = await runPhase("${name}", job, { inputs: { file: "missing.log" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: "fail", reason: "file.unreadable" });
  });
});
`;
}
