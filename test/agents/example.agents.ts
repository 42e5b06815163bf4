import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseJournal } from "../../src/mock-transport/journal/parse-journal.ts";
import { type LocalRun, runLocal, createTemporaryFolder } from "../workflow/run-local.ts";
import { legs } from "./legs.ts";

const temporary = createTemporaryFolder();
let run: LocalRun;

beforeAll(async () => {
  run = await runLocal(process.cwd(), temporary.path, ["examples/agents.yml", "--keep"]);
}, 900_000);
afterAll(temporary.remove);

function readOf(agent: string, path: string): string {
  const [found = ""] = globSync(`jobs/agent-${agent}-*/temp/${path}`, { cwd: run.folder });
  return readFileSync(join(run.folder, found), "utf8");
}

describe("examples/agents.yml", () => {
  test("succeeds with every agent", () => {
    expect(legs.map(({ agent }) => agent)).toEqual(["claude", "codex", "gemini", "pi"]);
    expect({ exitCode: run.exitCode, tail: run.exitCode === 0 ? "" : run.output.slice(-5000) }).toEqual({
      exitCode: 0,
      tail: "",
    });
  });

  test.each(legs)("has $agent make five calls, each answered by its fixture and taken to its end", ({ agent }) => {
    const { requests, end } = parseJournal(readOf(agent, "testing-actions/evidence/mock-transport/journal.jsonl"));
    expect(requests.map(({ class: kind, fixture, reply, delivered }) => [kind, fixture, reply, delivered])).toEqual([
      ["turn", 0, 0, true],
      ["turn", 1, 0, true],
      ["turn", 1, 1, true],
      ["turn", 2, 0, true],
      ["turn", 2, 1, true],
    ]);
    expect(requests.filter(({ repeats, retry }) => repeats !== undefined || retry !== 0)).toEqual([]);
    expect(end?.reason).toBe("stopped");
  });

  test.each(legs)("leaves what $agent was told to write, and its answer", ({ agent }) => {
    expect(readOf(agent, "work/answer.txt")).toContain("PONG");
    expect(readOf(agent, "work/shell.txt")).toBe("made by the shell\n");
    expect(readOf(agent, "work/note.txt")).toBe("made by the file tool\n");
  });
});
