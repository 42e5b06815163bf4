import fc from "fast-check";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contracts } from "../../src/contracts.ts";
import { piecesIn, plantedValue, wrappings } from "./planted-values.ts";
import { fakeJob, type PhaseResult, runPhase } from "./run-phase.ts";

const job = fakeJob();
afterAll(job.remove);

/** What each action needs to get as far as it can. */
const base: Readonly<{ [action: string]: { readonly [input: string]: string } }> = {
  "secret-gate": { secrets: "MY_TOKEN" },
  "mock-transport": { fixtures: "fixtures.json" },
  "upload-evidence": { paths: "logs/**", name: "evidence" },
  "merge-coverage": { reports: "coverage/lcov.info" },
};

/** A setting that belongs to the input, so that the value is one line among good ones. */
const entries: Readonly<{ [input: string]: string }> = { secrets: "MY_TOKEN", env: "openai", agents: "sdk" };

beforeAll(() => {
  for (const folder of ["logs", "coverage"]) mkdirSync(join(job.workspace, folder));
  writeFileSync(join(job.workspace, "logs/a.log"), "nothing\n");
  writeFileSync(join(job.workspace, "coverage/lcov.info"), "SF:a.js\nDA:1,1\nend_of_record\n");
});

/** Everything that the step told anybody, the lines for the runner's mask left out. The files it wrote are deleted. */
function toldBy(run: PhaseResult): string {
  const log = run.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  const records = globSync("testing-actions/**/*", { cwd: job.temp, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), "latin1")}`);
  rmSync(join(job.temp, "testing-actions"), { recursive: true, force: true });
  return [...log, JSON.stringify(run.outputs), JSON.stringify(run.state), run.summary, ...records].join("\n");
}

const inputsOf = contracts.flatMap(({ name, inputs }) =>
  Object.entries(inputs).map(([input, spec]) => ({ action: name, input, isSecret: spec.secret === true })),
);

describe("the bundles, whatever somebody writes into an input", () => {
  test.each(inputsOf)(
    "tell no piece of it: $input of $action",
    async ({ action, input, isSecret }) => {
      const wrapping = fc.constantFrom(...wrappings);
      await fc.assert(
        fc.asyncProperty(plantedValue, wrapping, fc.boolean(), async (planted, wrap, isKnown) => {
          const isStored = isKnown || isSecret || !planted.isTelling;
          const text = wrap(planted.text, entries[input] ?? "a");
          const run = await runPhase(action, job, {
            inputs: { ...base[action], [input]: text },
            environment: { MY_TOKEN: "a-value-of-some-length", ...(isStored ? { MY_PASSWORD: planted.text } : {}) },
          });
          const told = toldBy(run);
          expect(piecesIn(told, planted)).toEqual([]);
          expect(run.outputs["reason"]).not.toBe("internal.error");
          expect(run.outputs["verdict"]).toMatch(/^(?:pass|skip|fail)$/);
        }),
        { numRuns: 20, seed: 20_261_127 },
      );
    },
    300_000,
  );

  test.each(contracts.map(({ name }) => name))("tell no piece of an undeclared input of %s", async (action) => {
    await fc.assert(
      fc.asyncProperty(plantedValue, async (planted) => {
        const run = await runPhase(action, job, { inputs: { ...base[action], secrett: planted.text } });
        expect(piecesIn(toldBy(run), planted)).toEqual([]);
        expect(run.exitCode).toBe(1);
        expect(run.outputs["reason"]).toBe("input.invalid");
      }),
      { numRuns: 10, seed: 20_261_127 },
    );
  });
});
