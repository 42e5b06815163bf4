import { type CompositeInputs, compositeInputs, undeclaredTexts } from "../../src/contract/composite-inputs.ts";
import type { Contract, InputsOf } from "../../src/contract/define-action.ts";
import { findMisplaced } from "../../src/contract/misplaced-values.ts";
import type { InputProblem } from "../../src/contract/input-problem.ts";
import { parseInputs } from "../../src/contract/parse-inputs.ts";
import { inputKey, isWorthMasking, undeclaredAmong } from "../../src/contract/undeclared-inputs.ts";
import type { KnownValue } from "../../src/text/overlap.ts";
import type { Host } from "./host.ts";

type Texts = Readonly<{ [name: string]: string }>;

/** The step's inputs as the runner hands them on: the texts of those that the contract declares, and of all others. */
export interface GivenInputs {
  readonly declared: Texts;
  readonly undeclared: Texts;
  /** What a composite of the suite hands on, where one uses the step. */
  readonly composite: CompositeInputs | undefined;
}

/** Reads the inputs and masks what may be secret in them: the secret ones, and those that the contract or a composite does not declare. */
export function readInputs({ inputs }: Contract, { runner }: Host): GivenInputs {
  const given = new Map(Object.entries(runner.inputs()).map(([name, text]) => [inputKey(name), { name, text }]));
  const declared = Object.fromEntries(Object.keys(inputs).map((name) => [name, given.get(inputKey(name))?.text ?? ""]));
  const others = undeclaredAmong([...given.keys()], Object.keys(inputs));
  const undeclared = Object.fromEntries(others.map((name) => [name, given.get(name)?.text ?? ""]));
  const composite = compositeOf(
    Object.entries(inputs).flatMap(([name, { internal }]) => (internal ? [declared[name]] : []))[0],
  );
  const unknown = [...Object.values(undeclared), ...(composite === undefined ? [] : undeclaredTexts(composite))];
  for (const text of unknown) if (isWorthMasking(text)) runner.mask(text);
  for (const [name, spec] of Object.entries(inputs)) if (spec.secret) runner.mask(declared[name] ?? "");
  return { declared, undeclared, composite };
}

/**
 * The parsed inputs of a step that may act. Values in the wrong place are masked before anything is said.
 * @throws ActionError `input.invalid` that lists everything that is wrong with them
 */
export async function acceptInputs<C extends Contract>(
  contract: C,
  { declared, undeclared, composite }: GivenInputs,
  known: readonly KnownValue[],
  { runner }: Host,
): Promise<InputsOf<C>> {
  const misplaced = findMisplaced(contract, declared, known);
  for (const value of misplaced.flatMap(({ masks }) => masks)) runner.mask(value);
  const problems: InputProblem[] = misplaced.map((value) => ({ kind: "misplaced", value }));
  if (composite !== undefined && undeclaredTexts(composite).length > 0)
    problems.push({ kind: "composite", inputs: composite });
  return parseInputs(contract, { ...undeclared, ...declared }, problems);
}

function compositeOf(text = ""): CompositeInputs | undefined {
  const parsed = compositeInputs.parse(text);
  return parsed.ok ? parsed.value : undefined;
}
