import { quote } from "../text/quote.ts";
import { ActionError } from "./action-error.ts";
import type { Contract, InputSpec, InputsOf } from "./define-action.ts";

/**
 * All inputs of a contract from their raw texts (the empty text counts as not given).
 * @throws ActionError `input.invalid` that lists every input that is missing or not accepted; a secret input's text is not quoted
 */
export function parseInputs<C extends Contract>(contract: C, raw: Readonly<{ [name: string]: string }>): InputsOf<C> {
  const problems: string[] = [];
  const values = Object.entries(contract.inputs).map(([name, spec]) => {
    const result = parseInput(name, spec, raw[name] ?? "");
    if (result.problem !== undefined) problems.push(result.problem);
    return [name, result.value];
  });
  if (problems.length > 0) {
    throw new ActionError("input.invalid", {
      what: problems.join(". "),
      fix: "Correct the `with:` block of this step",
    });
  }
  return Object.fromEntries(values) as InputsOf<C>;
}

function parseInput(name: string, spec: InputSpec, given: string): { value?: unknown; problem?: string } {
  const raw = given.trim() === "" ? (spec.default ?? "") : given;
  if (raw === "" && spec.default === undefined) {
    return spec.required
      ? { problem: `\`${name}\` is missing. It must be ${spec.field.expects}` }
      : { value: undefined };
  }
  const parsed = spec.field.parse(raw);
  if (parsed.ok) return { value: parsed.value };
  const seen = spec.secret
    ? "has a value that is not accepted"
    : parsed.problem === undefined
      ? `is ${quote(raw)}`
      : `is not accepted: ${parsed.problem}`;
  return { problem: `\`${name}\` ${seen}. It must be ${spec.field.expects}` };
}
