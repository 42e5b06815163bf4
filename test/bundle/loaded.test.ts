import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fakeJob, runPhase } from "./run-phase.ts";

const job = fakeJob();
afterAll(job.remove);

const chunks = readdirSync("dist")
  .filter((name) => name.endsWith(".js"))
  .map((name) => ({ name, text: readFileSync(join("dist", name), "utf8") }));
/** Names of the chunks that hold a library, told by words that only its code has. */
const holding = (words: string) => chunks.filter(({ text }) => text.includes(words)).map(({ name }) => name);
const storageClient = holding("BlockBlobClient");
const schemaLibrary = holding("_zod");

describe("a step that decides and exits", () => {
  test("is told from one that works by chunks that exist", () => {
    expect(storageClient.length).toBeGreaterThan(0);
    expect(schemaLibrary.length).toBeGreaterThan(0);
  });

  test.each([
    {
      phase: "secret-gate",
      inputs: { secrets: "A" },
      environment: { A: "a-value-of-some-length" },
      exitCode: 0,
      loads: ["secret-gate-main"],
    },
    {
      phase: "secret-gate",
      inputs: { secrets: "A" },
      environment: {},
      exitCode: 1,
      loads: ["secret-gate-main", "runtime-read-committed"],
    },
    {
      phase: "secret-gate",
      inputs: { expect: "absent" },
      environment: {},
      exitCode: 0,
      loads: ["secret-gate-main", "secret-gate-gate-absence"],
    },
    {
      phase: "mock-transport",
      inputs: { fixtures: "missing.json" },
      environment: {},
      exitCode: 1,
      loads: ["shared-mock-transport-contract", "mock-transport-main"],
    },
    {
      phase: "mock-transport",
      inputs: { mode: "none" },
      environment: {},
      exitCode: 1,
      loads: ["contract-invalid-inputs", "shared-mock-transport-contract", "mock-transport-main"],
    },
    {
      phase: "upload-evidence",
      inputs: { paths: "logs/**", when: "post" },
      environment: {},
      exitCode: 0,
      loads: ["shared-upload-evidence-reasons", "upload-evidence-main"],
    },
    {
      phase: "upload-evidence",
      inputs: { paths: "/etc/**" },
      environment: {},
      exitCode: 1,
      loads: ["contract-invalid-inputs", "shared-upload-evidence-reasons", "upload-evidence-main"],
    },
    {
      phase: "upload-evidence-post",
      inputs: { paths: "logs/**", when: "now" },
      environment: {},
      exitCode: 0,
      loads: ["shared-upload-evidence-reasons", "upload-evidence-post"],
    },
    {
      phase: "merge-coverage",
      inputs: { reports: "missing/**" },
      environment: {},
      exitCode: 1,
      loads: ["merge-coverage-main"],
    },
  ])(
    "loads these chunks and no other, no module of Node besides, neither the storage client nor the schema library: $phase with $inputs",
    async ({ phase, inputs, environment, exitCode, loads }) => {
      const run = await runPhase(phase, job, { inputs, environment });
      expect(run.exitCode).toBe(exitCode);
      expect([...run.loaded].sort()).toEqual(
        [`${phase}.js`, "index.js", ...loads.map((name) => `${name}.chunk.js`)].sort(),
      );
      expect(run.loaded.filter((name) => storageClient.includes(name) || schemaLibrary.includes(name))).toEqual([]);
    },
  );
});

describe("the gate's offline path", () => {
  const onlySome = ["LineCounter", "createHmac", "retry-after", "WITH_LIMIT"].map((words) => ({
    words,
    names: holding(words),
  }));

  test("is told from the rest by chunks that exist", () => {
    expect(onlySome.filter(({ names }) => names.length === 0)).toEqual([]);
  });

  test.each([
    { inputs: { secrets: "A" }, environment: { A: "a-value-of-some-length" } },
    { inputs: { secrets: "A" }, environment: {} },
    { inputs: { expect: "absent" }, environment: {} },
    { inputs: { profile: "codex" }, environment: { OPENAI_API_KEY: "changeme" } },
  ])("loads nothing that reads waivers, fingerprints, sends or plans: $inputs", async ({ inputs, environment }) => {
    const run = await runPhase("secret-gate", job, { inputs, environment });
    expect(run.outputs["verdict"]).toMatch(/^(?:pass|fail)$/);
    expect(onlySome.filter(({ names }) => names.some((name) => run.loaded.includes(name)))).toEqual([]);
  });
});
