import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseInputs } from "../../src/contract/parse-inputs.ts";
import { contracts } from "../../src/contracts.ts";
import { exampleDocuments } from "./example-documents.ts";

/** Every step of a document that uses an action of the suite, wherever it stands. */
function stepsOf(node: unknown): { uses: string; with?: { [input: string]: unknown } }[] {
  if (typeof node !== "object" || node === null) return [];
  const uses = (node as { uses?: unknown }).uses;
  const own = typeof uses === "string" ? [node as { uses: string; with?: { [input: string]: unknown } }] : [];
  return [...own, ...Object.values(node).flatMap(stepsOf)];
}

const uses = exampleDocuments().flatMap(({ path, text }) =>
  stepsOf(parse(text)).flatMap((step) => {
    const name = /^(?:org\/testing-actions|\$|\.\/\.\.\/action)\/([a-z-]+)/.exec(step.uses)?.[1];
    const contract = contracts.find((candidate) => candidate.name === name);
    return contract === undefined ? [] : [{ path, contract, inputs: step.with ?? {} }];
  }),
);

describe("the values in examples", () => {
  test("there are examples to judge, of every action", () => {
    expect(new Set(uses.map(({ contract }) => contract.name)).size).toBe(contracts.length);
  });

  test.each(uses.map((use) => [`${use.path}: ${use.contract.name}`, use] as const))(
    "are accepted by the contract: %s",
    async (_, { contract, inputs }) => {
      const isExpression = (value: unknown) => String(value).includes("${{");
      const literal = Object.entries(inputs).filter(([, value]) => !isExpression(value));
      const computed = Object.entries(inputs)
        .filter(([, value]) => isExpression(value))
        .map(([name]) => name);
      const known = Object.fromEntries(Object.entries(contract.inputs).filter(([name]) => !computed.includes(name)));
      const raw = Object.fromEntries(literal.map(([name, value]) => [name, String(value)]));
      await expect(parseInputs({ ...contract, inputs: known }, raw)).resolves.toBeDefined();
    },
  );
});
