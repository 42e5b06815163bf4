import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findSecret } from "../../scripts/find-secret.ts";
import { readZip } from "../../scripts/read-zip.ts";
import { manifestSchema } from "../../src/schema/manifest.ts";
import { recordSchema } from "../../src/schema/record.ts";
import { type LocalRun, runLocal, createTemporaryFolder } from "./run-local.ts";

const root = process.cwd();
const runs = createTemporaryFolder();
const secret = ["pass word", "aB3$%/+=&<é>", '"quoted"', "0123456789"].join("-");
let run: LocalRun;

beforeAll(async () => {
  run = await runLocal(root, runs.path, ["examples/no-model.yml", "--secret", "BACKEND_PASSWORD", "--keep"], {
    BACKEND_PASSWORD: secret,
  });
}, 120_000);
afterAll(runs.remove);

const read = (path: string) => readFileSync(join(run.folder, path), "utf8");
const isWorkspace = (path: string) => /^jobs\/[^/]+\/workspace\//.test(path);

describe("examples/no-model.yml in the local runner", () => {
  test("succeeds with both shards and the report", () => {
    expect(run.output).toContain("test (shard 1 of 2)");
    expect({ exitCode: run.exitCode, tail: run.exitCode === 0 ? "" : run.output.slice(-3000) }).toEqual({
      exitCode: 0,
      tail: "",
    });
    const result = JSON.parse(read("run.json")) as {
      conclusion: string;
      jobs: { conclusion: string; incomplete: string[] }[];
    };
    expect(result.conclusion).toBe("success");
    expect(result.jobs.map(({ conclusion }) => conclusion)).toEqual(["success", "success", "success"]);
    expect(result.jobs.flatMap(({ incomplete }) => incomplete)).toEqual([]);
  });

  test("has tests that write the secret into their logs in several encodings", () => {
    const logs = globSync("jobs/*/workspace/examples/greeter/logs/*.jsonl", { cwd: run.folder }).map((path) =>
      read(path),
    );
    expect(logs).toHaveLength(3);
    for (const log of logs) {
      expect(log).toContain(encodeURIComponent(secret));
      expect(log).toContain(Buffer.from(`greeter:${secret}`).toString("base64"));
    }
  });

  test("writes the secret into no file and no artifact member except the tests' logs, in no encoding", () => {
    const search = findSecret(run.folder, secret, isWorkspace);
    expect(search.hits).toEqual([]);
    expect(search.files).toBeGreaterThan(20);
    expect(search.members).toBeGreaterThan(6);
    expect(findSecret(run.folder, secret).hits.filter(isWorkspace)).toHaveLength(3);
  });

  test("does not print the secret", () => {
    expect(run.output).not.toContain(secret);
    expect(run.output).not.toContain(encodeURIComponent(secret));
  });

  test("uploads evidence with a valid manifest that lists the redactions", () => {
    const archives = globSync("artifacts/*.zip", { cwd: run.folder }).sort();
    expect(archives).toHaveLength(2);
    for (const archive of archives) {
      const members = new Map(
        readZip(readFileSync(join(run.folder, archive))).map(({ name, content }) => [name, content.toString()]),
      );
      const manifest = manifestSchema.parse(
        JSON.parse([...members].find(([name]) => name.endsWith("manifest.json"))?.[1] ?? ""),
      );
      expect(manifest.totals.withheld).toBe(0);
      expect(manifest.totals.redacted).toBeGreaterThan(0);
      expect([...members.keys()].some((name) => name.endsWith("lcov.info"))).toBe(true);
      expect([...members.keys()].some((name) => name.endsWith("journal.jsonl"))).toBe(true);
    }
  });

  test("writes one valid record per decision", () => {
    const records = globSync("records/*/*.json", { cwd: run.folder }).map((path) =>
      recordSchema.parse(JSON.parse(read(path))),
    );
    const kinds = records.map(({ kind, subject }) => `${subject.job} ${kind}`).sort();
    expect(kinds.filter((kind) => kind === "test secret-gate")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "test upload-evidence")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "report merge-coverage")).toHaveLength(1);
    expect(records.every(({ verdict }) => verdict === "pass")).toBe(true);
  });

  test("prints the merged coverage of both shards", () => {
    expect(run.output).toMatch(/merge-coverage: pass/);
    const merged = read("jobs/report/workspace/coverage/merged/lcov.info");
    const files = ["greet.js", "story.js", "tools.js"];
    expect(files.filter((name) => merged.includes(`SF:src/${name}`) || merged.includes(`/src/${name}\n`))).toEqual(
      files,
    );
  });
});
