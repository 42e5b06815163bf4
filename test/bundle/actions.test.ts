import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Services, startServices } from "../../local/services/server.ts";
import { readZip } from "../../scripts/read-zip.ts";
import { manifestSchema } from "../../src/schema/manifest.ts";
import { fakeJob, runPhase } from "./run-phase.ts";

const job = fakeJob();
const storage = fakeJob();
const secret = ["swordfish", "0123456789"].join("-");
let services: Services;

beforeAll(async () => {
  services = await startServices({ folder: storage.folder });
  const put = (path: string, text: string) => writeFileSync(join(job.workspace, path), text);
  for (const folder of ["logs", "coverage"]) mkdirSync(join(job.workspace, folder));
  put("logs/test.log", `token=${secret}\n${Buffer.from(`user:${secret}:x`).toString("base64")}\n`);
  put("coverage/lcov.info", "SF:a.js\nDA:1,1\nDA:2,0\nend_of_record\n");
  const fixtures = [{ match: { user: "hi" }, reply: { text: "hello" } }];
  put(
    "fixtures.json",
    JSON.stringify({ schemaVersion: 1, lane: "no-model", provider: "openai", redaction: "none-needed", fixtures }),
  );
});
afterAll(async () => {
  await services.close();
  job.remove();
  storage.remove();
});

describe("the bundled merge-coverage", () => {
  test("merges, judges and writes what it merged", async () => {
    const run = await runPhase("merge-coverage", job, {
      inputs: { reports: "coverage/lcov.info", "threshold-lines": "60", output: "merged" },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: "fail", reason: "coverage.below", lines: "50.00" });
    expect(readFileSync(join(job.workspace, "merged/lcov.info"), "utf8")).toContain("SF:a.js");
  });
});

describe("the bundled mock-transport", () => {
  test("answers between its main and its post phase, and judges what was asked", async () => {
    const main = await runPhase("mock-transport", job, { inputs: { fixtures: "fixtures.json" } });
    expect({ exitCode: main.exitCode, log: main.exitCode === 0 ? "" : main.log }).toEqual({ exitCode: 0, log: "" });
    const { OPENAI_BASE_URL: url = "", OPENAI_API_KEY: key = "" } = main.exported;
    const body = JSON.stringify({ model: "m", messages: [{ role: "user", content: "hi" }] });
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const answer = await fetch(`${url}/chat/completions`, { method: "POST", headers, body });
    expect(await answer.json()).toMatchObject({ choices: [{ message: { content: "hello" } }] });
    const post = await runPhase("mock-transport-post", job, {
      inputs: { fixtures: "fixtures.json" },
      state: main.state,
      environment: { OPENAI_API_KEY: key },
    });
    expect({ exitCode: post.exitCode, log: post.exitCode === 0 ? "" : post.log }).toEqual({ exitCode: 0, log: "" });
    await expect(fetch(`${url}/models`)).rejects.toThrow();
    expect(JSON.stringify([main.state, main.summary, post.summary])).not.toContain(key);
  });
});

describe("the bundled upload-evidence", () => {
  test("uploads redacted bytes through the unmodified client", async () => {
    const environment = {
      MY_PASSWORD: secret,
      ACTIONS_RUNTIME_TOKEN: services.issueToken("test"),
      ACTIONS_RESULTS_URL: services.url,
      GITHUB_SERVER_URL: "https://github.com",
    };
    const run = await runPhase("upload-evidence", job, { inputs: { paths: "logs/**", name: "evidence" }, environment });
    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? "" : run.log }).toEqual({ exitCode: 0, log: "" });
    const [artifact] = await services.artifacts();
    expect(artifact).toMatchObject({ name: "evidence.zip", digest: run.outputs["digest"] });
    const members = new Map(
      readZip(readFileSync(artifact?.path ?? "")).map(({ name, content }) => [name, content.toString()]),
    );
    expect(manifestSchema.parse(JSON.parse(members.get("manifest.json") ?? "")).totals.redacted).toBe(1);
    expect([...members.values()].join("\n")).not.toContain(secret);
    expect(members.get("files/logs/test.log")).not.toContain(Buffer.from(secret).toString("base64").slice(0, 12));
  });
});
