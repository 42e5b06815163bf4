import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { phases } from "../../actions/dispatch.ts";
import { parseInputs } from "../../src/contract/parse-inputs.ts";
import { contracts } from "../../src/contracts.ts";
import { codeSchema } from "../../src/schema/label.ts";

const tests = globSync("test/**/*.test.ts")
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

describe.each(contracts.map((contract) => [contract.name, contract] as const))(
  "the contract of %s",
  (name, contract) => {
    test("ends every description with a full stop", () => {
      const descriptions = [contract, ...Object.values(contract.inputs), ...Object.values(contract.outputs)].map(
        ({ description }) => description,
      );
      expect(descriptions.filter((description) => !description.endsWith("."))).toEqual([]);
    });

    test("ends no part of a reason with a full stop, because the renderer adds it", () => {
      const parts = Object.values(contract.reasons).flatMap(({ what, why, fix }) => [what, why, fix]);
      expect(parts.filter((part) => part.endsWith("."))).toEqual([]);
    });

    test("accepts its own defaults", async () => {
      const optional = {
        ...contract,
        inputs: Object.fromEntries(Object.entries(contract.inputs).filter(([, spec]) => !spec.required)),
      };
      await expect(parseInputs(optional, {})).resolves.toBeDefined();
    });

    test("names no input both required and defaulted", () => {
      expect(Object.values(contract.inputs).filter((spec) => spec.required && spec.default !== undefined)).toEqual([]);
    });

    test("uses codes that a record can carry", () => {
      expect(Object.keys(contract.reasons).filter((code) => !codeSchema.safeParse(code).success)).toEqual([]);
    });

    test("has each of its codes named by a test", () => {
      expect(Object.keys(contract.reasons).filter((code) => !tests.includes(`"${code}"`))).toEqual([]);
    });

    test("has a phase in the bundle for each phase it declares, and no other", () => {
      const declared = [name, ...(contract.runs.post ? [`${name}-post`] : [])];
      const built = Object.keys(phases).filter((phase) => phase === name || phase === `${name}-post`);
      expect(built).toEqual(declared);
    });
  },
);

describe("the contracts together", () => {
  test("describe an input that two actions share with the same words", () => {
    const texts = new Map<string, Set<string>>();
    for (const [input, spec] of contracts.flatMap(({ inputs }) => Object.entries(inputs)))
      texts.set(input, (texts.get(input) ?? new Set()).add(spec.description));
    const shared = [...texts].filter(([, descriptions]) => descriptions.size > 1).map(([input]) => input);
    // `secrets` names requirements in the gate and holds values where something is redacted, `token` asks GitHub in the gate and is only redacted
    // elsewhere; each action is `strict` about its own.
    expect(shared.filter((input) => !["secrets", "strict", "token"].includes(input))).toEqual([]);
  });

  test("explain a reason that two actions share with the same words", () => {
    const texts = new Map<string, Set<string>>();
    for (const [code, reason] of contracts.flatMap(({ reasons }) => Object.entries(reasons)))
      texts.set(code, (texts.get(code) ?? new Set()).add(JSON.stringify(reason)));
    expect([...texts].filter(([, words]) => words.size > 1)).toEqual([]);
  });
});
