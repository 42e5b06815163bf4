import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { parseJournal } from "../../src/mock-transport/parse-journal.ts";
import { type LocalRun, runLocal, temporaryFolder } from "../workflow/run-local.ts";
import { startRefusingProxy } from "./refusing-proxy.ts";

const root = process.cwd();
const temporary = temporaryFolder();
const example = parse(readFileSync(join(root, "examples/agents.yml"), "utf8")) as {
  jobs: { agent: { strategy: { matrix: { include: { agent: string; command: string }[] } } } };
};
const legs = example.jobs.agent.strategy.matrix.include;
let run: LocalRun;

beforeAll(async () => {
  run = await runExample("examples/agents.yml", "example");
}, 900_000);
afterAll(temporary.remove);

/** Runs a workflow of this checkout with nothing of this process's environment that could help an agent. */
async function runExample(path: string, name: string): Promise<LocalRun> {
  const runs = join(temporary.path, name);
  mkdirSync(runs);
  const helpful = Object.keys(process.env).filter((variable) =>
    /_API_KEY$|_TOKEN$|^CODEX_|^CLAUDE_|^GEMINI_/.test(variable),
  );
  for (const variable of helpful) delete process.env[variable];
  return runLocal(root, runs, [path, "--workspace", root, "--keep"]);
}

/** The only job folder of a run whose name begins with `agent-<name>`, or the only one there is. */
function jobOf({ folder }: LocalRun, agent: string): string {
  const [job = ""] = globSync([`jobs/agent-${agent}-*`, "jobs/alone"], { cwd: folder });
  return join(folder, job);
}

function journalOf(job: string) {
  const path = join(job, "temp/testing-actions/evidence/mock-transport/journal.jsonl");
  return parseJournal(readFileSync(path, "utf8"));
}

describe("examples/agents.yml", () => {
  test("succeeds with every agent", () => {
    expect(legs.map(({ agent }) => agent)).toEqual(["claude", "codex", "gemini", "pi"]);
    expect({ exitCode: run.exitCode, tail: run.exitCode === 0 ? "" : run.output.slice(-5000) }).toEqual({
      exitCode: 0,
      tail: "",
    });
  });

  test.each(legs)("has $agent make the five calls, each answered by its fixture and taken to its end", ({ agent }) => {
    const { requests, end } = journalOf(jobOf(run, agent));
    const turns = requests.filter((request) => request.class === "turn");
    expect(turns.map(({ fixture, reply, delivered }) => [fixture, reply, delivered])).toEqual([
      [0, 0, true],
      [1, 0, true],
      [1, 1, true],
      [2, 0, true],
      [2, 1, true],
    ]);
    expect(turns.every(({ repeats, retry }) => repeats === undefined && retry === 0)).toBe(true);
    expect(end?.reason).toBe("stopped");
  });

  test.each(legs)("leaves what $agent was told to write, and its answer", ({ agent }) => {
    const read = (name: string) => readFileSync(join(jobOf(run, agent), "temp/work", name), "utf8");
    expect(read("answer.txt")).toContain("PONG");
    expect(read("shell.txt")).toBe("made by the shell\n");
    expect(read("note.txt")).toBe("made by the file tool\n");
  });
});

describe("an agent behind a proxy that refuses everything", () => {
  test.each(legs)(
    "$agent asks nobody but the mock, and stops in one call where no fixture matches",
    async ({ agent, command }) => {
      const proxy = await startRefusingProxy();
      const ask = (prompt: string, file: string) =>
        `cd "$RUNNER_TEMP/work" && ${proxy.prefix} timeout 120 ${command} "${prompt}" < /dev/null > ${file} 2>&1`;
      const bin = join(jobOf(run, agent), "temp/agent/node_modules/.bin");
      const steps = [
        { run: `echo "${bin}" >> "$GITHUB_PATH"; mkdir "$RUNNER_TEMP/work"` },
        {
          uses: "org/testing-actions/mock-transport@v1",
          with: { fixtures: `examples/agents/${agent}.json`, agents: agent, env: "none", "allow-unused": true },
        },
        { run: ask("Reply with the word PONG.", "pong.txt") },
        { run: `${ask("Say something else.", "other.txt")} || true` },
      ];
      const path = join(temporary.path, `${agent}.yml`);
      writeFileSync(path, stringify({ on: "push", jobs: { alone: { "runs-on": "ubuntu-latest", steps } } }));
      const alone = await runExample(path, agent);
      await proxy.close();
      const job = jobOf(alone, agent);
      const read = (name: string) => readFileSync(join(job, "temp/work", name), "utf8");
      expect(read("pong.txt")).toContain("PONG");
      expect(read("other.txt")).toContain("No fixture matches this request.");
      const turns = journalOf(job).requests.filter((request) => request.class === "turn");
      expect(turns.map(({ outcome }) => outcome)).toEqual(["replied", "unmatched"]);
      expect(alone.output).toContain("[fixture.unmatched]");
      expect(proxy.asked).toEqual([]);
    },
  );
});
