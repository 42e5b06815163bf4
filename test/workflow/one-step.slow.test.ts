import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readZip } from "../../scripts/read-zip.ts";
import { runLocal, createTemporaryFolder } from "./run-local.ts";

const runs = createTemporaryFolder();
afterAll(runs.remove);

describe("the root action in the local runner", () => {
  test("gates, mocks, and uploads evidence with the mock's journal in its post", async () => {
    const run = await runLocal(process.cwd(), runs.path, ["examples/one-step.yml"]);
    expect({ exitCode: run.exitCode, tail: run.exitCode === 0 ? "" : run.output.slice(-3000) }).toEqual({
      exitCode: 0,
      tail: "",
    });
    const [archive = ""] = globSync("artifacts/*.zip", { cwd: run.folder });
    const members = new Map(
      readZip(readFileSync(join(run.folder, archive))).map(({ name, content }) => [name, content.toString()]),
    );
    const journal = [...members].find(([name]) => name.endsWith("journal.jsonl"))?.[1] ?? "";
    expect(journal.trim().split("\n").length).toBeGreaterThanOrEqual(5);
    const records = [...members]
      .filter(([name]) => /records\/.*(secret-gate|mock-transport)/.test(name))
      .map(([, text]) => JSON.parse(text) as { kind: string; verdict: string; calls: { calls?: number } });
    // One record each: what the mock's main step began is no proof.
    expect(records.map(({ kind, verdict }) => `${kind} ${verdict}`).sort()).toEqual([
      "mock-transport pass",
      "secret-gate pass",
    ]);
    expect(records.find(({ kind }) => kind === "mock-transport")?.calls.calls).toBeGreaterThan(0);
  }, 90_000);
});
