import type { Contract, InputSpec, InputsOf } from "./define-action.ts";
import type { InputProblem } from "./input-problem.ts";
import { undeclaredAmong } from "./undeclared-inputs.ts";

/** The inputs of a step by their names, as raw texts; the empty text counts as not given. */
export type RawInputs = Readonly<{ [name: string]: string }>;

/**
 * All inputs of a contract from their raw texts. `found` is what is known to be wrong with them already; an input with a misplaced value is not parsed.
 * @throws ActionError `input.invalid` that lists every input that is undeclared, missing or not accepted, and what was found
 */
export async function parseInputs<C extends Contract>(
  contract: C,
  raw: RawInputs,
  found: readonly InputProblem[] = [],
): Promise<InputsOf<C>> {
  const declared = Object.keys(contract.inputs);
  const given = undeclaredAmong(Object.keys(raw), declared);
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
  return parsed.ok ? { value: parsed.value } : { kind: "refused", input, spec, raw, refused: parsed };
}
