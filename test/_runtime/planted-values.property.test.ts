import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runAction, runPost } from "../../actions/_runtime/run-action.ts";
import { act as mergeReports } from "../../actions/merge-coverage/act.ts";
import { act as startMock } from "../../actions/mock-transport/act.ts";
import { postAct as stopMock } from "../../actions/mock-transport/post-act.ts";
import { act as gate } from "../../actions/secret-gate/act.ts";
import { act as evidence } from "../../actions/upload-evidence/act.ts";
import { postAct as lateEvidence } from "../../actions/upload-evidence/post-act.ts";
import { compositeInputsText } from "../../src/contract/composite-inputs.ts";
import { contracts } from "../../src/contracts.ts";
import { mergeCoverage } from "../../src/merge-coverage/contract.ts";
import { mockTransport } from "../../src/mock-transport/contract.ts";
import { noModelLane } from "../../src/no-model-lane/contract.ts";
import { secretGate } from "../../src/secret-gate/contract.ts";
import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import { piecesIn, plantedValue, wrappings } from "../bundle/planted-values.ts";
import { createDocument, greeting } from "../mock-transport/sample.ts";
import { fakeHost } from "./fake-host.ts";

type Inputs = { readonly [input: string]: string };
type FakeHost = ReturnType<typeof fakeHost>["host"];

const quiet = { secrets: "MY_TOKEN" };
const files = {
  "fixtures.json": JSON.stringify(createDocument(greeting)),
  "logs/a.log": "nothing\n",
  "coverage/lcov.info": "SF:a.js\nDA:1,1\nend_of_record\n",
};

/** Each action, the environment that lets it run as far as possible, and its phases. */
const actions = [
  { contract: secretGate, base: quiet, phases: [(host: FakeHost) => runAction(secretGate, gate, host)] },
  {
    contract: mockTransport,
    base: { fixtures: "fixtures.json" },
    phases: [
      (host: FakeHost) => runAction(mockTransport, startMock, host),
      (host: FakeHost) => runPost(mockTransport, stopMock, host),
    ],
  },
  {
    contract: uploadEvidence,
    base: { paths: "logs/**", name: "evidence" },
    phases: [
      (host: FakeHost) => runAction(uploadEvidence, evidence, host),
      (host: FakeHost) => runPost(uploadEvidence, lateEvidence, host),
    ],
  },
  {
    contract: mergeCoverage,
    base: { reports: "coverage/lcov.info" },
    phases: [(host: FakeHost) => runAction(mergeCoverage, mergeReports, host)],
  },
];

const inputs = actions.flatMap((action) =>
  Object.entries(action.contract.inputs).map(([input, spec]) => ({
    name: `${input} of ${action.contract.name}`,
    action,
    input,
    isSecret: "secret" in spec,
  })),
);

/** Runs the phases of an action. Returns everything that they wrote, and the masks separately. */
async function toldBy(
  phases: readonly ((host: FakeHost) => Promise<void>)[],
  given: Inputs,
  environment: Inputs,
): Promise<{ readonly told: string; readonly seen: ReturnType<typeof fakeHost>["seen"] }> {
  const { host, seen } = fakeHost({
    inputs: given,
    environment: { MY_TOKEN: "a-value-of-some-length", ...environment },
    files,
  });
  const uploads: string[] = [];
  const artifacts = {
    ...host.artifacts,
    upload: (path: string, options: { readonly retentionDays?: number }) => {
      uploads.push(path);
      return host.artifacts.upload(path, options);
    },
  };
  for (const phase of phases) await phase({ ...host, artifacts });
  const written = [...seen.files].filter(([path]) => !(path in files));
  return { told: JSON.stringify([seen.log, seen.outputs, seen.state, seen.summary, uploads, written]), seen };
}

describe("a secret in an input", () => {
  test.each(inputs)("is not written, not even in part: $name", async ({ action, input, isSecret }) => {
    const entry = input === "secrets" ? "MY_TOKEN" : "a";
    await fc.assert(
      fc.asyncProperty(plantedValue, fc.constantFrom(...wrappings), fc.boolean(), async (planted, wrap, isKnown) => {
        const isStored = isKnown || isSecret || !planted.isTelling;
        const given = { ...action.base, [input]: wrap(planted.text, entry) };
        const { told, seen } = await toldBy(action.phases, given, isStored ? { MY_PASSWORD: planted.text } : {});
        expect(piecesIn(told, planted)).toEqual([]);
        expect(seen.outputs["reason"]).not.toBe("internal.error");
      }),
      { numRuns: 25 },
    );
  });

  test.each(Object.keys(noModelLane.inputs))(
    "is not written, not even in part: %s of the root action",
    async (input) => {
      await fc.assert(
        fc.asyncProperty(plantedValue, fc.constantFrom(...wrappings), fc.boolean(), async (planted, wrap, isKnown) => {
          const text = wrap(planted.text, "a");
          const environment: Inputs = isKnown || !planted.isTelling ? { MY_PASSWORD: planted.text } : {};
          const given = JSON.stringify({ [input]: text, [`${input}x`]: text });
          const all = compositeInputsText(noModelLane.title, Object.keys(noModelLane.inputs));
          const step = { expect: "absent", "composite-inputs": all.replace("${{ toJSON(inputs) }}", () => given) };
          const { told, seen } = await toldBy([(host) => runAction(secretGate, gate, host)], step, environment);
          expect(piecesIn(told, planted)).toEqual([]);
          expect(seen.outputs["reason"]).toBe("input.invalid");
          expect(seen.masks[0]).toBe(text);
        }),
        { numRuns: 8 },
      );
    },
  );

  test.each(actions)(
    "is masked first, not written, and rejected when the input is undeclared: $contract.name",
    async (action) => {
      await fc.assert(
        fc.asyncProperty(plantedValue, async (planted) => {
          const { told, seen } = await toldBy(action.phases, { ...action.base, secrett: planted.text }, {});
          expect(piecesIn(told, planted)).toEqual([]);
          expect(seen.outputs["reason"]).toBe("input.invalid");
          expect(seen.masks[0]).toBe(planted.text);
        }),
        { numRuns: 10 },
      );
    },
  );

  test("is tried on every input of every action", () => {
    const all = contracts.flatMap((contract) =>
      Object.keys(contract.inputs).map((input) => `${input} of ${contract.name}`),
    );
    expect(inputs.map(({ name }) => name).sort()).toEqual(all.sort());
  });
});
