import type { Contract, InputSpec, InputsOf } from "./define-action.ts";
import type { InputProblem } from "./input-problem.ts";
import { findUndeclared } from "./undeclared-inputs.ts";

/** The raw texts of a step's inputs, by name. An empty text counts as not given. */
export type RawInputs = Readonly<{ [name: string]: string }>;

/**
 * Parses all inputs of a contract. `found` are the problems that are already known. An input with a
 * misplaced value is not parsed.
 * @throws ActionError `input.invalid` that lists `found` and every input that is undeclared,
 * missing or rejected
 */
export async function parseInputs<C extends Contract>(
  contract: C,
  raw: RawInputs,
  found: readonly InputProblem[] = [],
): Promise<InputsOf<C>> {
  const declared = Object.keys(contract.inputs);
  const given = findUndeclared(Object.keys(raw), declared);
  const problems: InputProblem[] = given.length === 0 ? [] : [{ kind: "undeclared", given, declared }];
  problems.push(...found);
  const misplaced = found.flatMap((problem) => (problem.kind === "misplaced" ? [problem.value.input] : []));
  const values = Object.entries(contract.inputs).map(([name, spec]) => {
    const result = misplaced.includes(name) ? undefined : parseInput(name, spec, raw[name] ?? "");
    if (result !== undefined && "kind" in result) problems.push(result);
    return [name, result !== undefined && "value" in result ? result.value : undefined];
  });
  if (problems.length > 0) {
    const { invalidInputs } = await import("./invalid-inputs.ts");
    throw invalidInputs(problems);
  }
  return Object.fromEntries(values) as InputsOf<C>;
}

function parseInput(input: string, spec: InputSpec, given: string): { readonly value: unknown } | InputProblem {
  const raw = given.trim() === "" ? (spec.default ?? "") : given;
  if (raw === "" && spec.default === undefined)
    return spec.required ? { kind: "missing", input, spec } : { value: undefined };
  const parsed = spec.field.parse(raw);
  return parsed.ok ? { value: parsed.value } : { kind: "rejected", input, spec, raw, rejected: parsed };
}
