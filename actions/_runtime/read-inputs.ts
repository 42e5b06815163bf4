import { type CompositeInputs, compositeInputs, collectUndeclaredTexts } from "../../src/contract/composite-inputs.ts";
import type { Contract, InputsOf } from "../../src/contract/define-action.ts";
import { findMisplaced } from "../../src/contract/misplaced-values.ts";
import type { InputProblem } from "../../src/contract/input-problem.ts";
import { parseInputs } from "../../src/contract/parse-inputs.ts";
import { inputKey, isWorthMasking, findUndeclared } from "../../src/contract/undeclared-inputs.ts";
import type { KnownValue } from "../../src/text/overlap.ts";
import type { Host } from "./host.ts";

type Texts = Readonly<{ [name: string]: string }>;

/**
 * The step's inputs as the runner passes them: the texts of those that the contract declares, and
 * of all others.
 */
export interface GivenInputs {
  readonly declared: Texts;
  readonly undeclared: Texts;
  /** The inputs that a composite of the suite passes on, when one uses the step. */
  readonly composite: CompositeInputs | undefined;
}

/**
 * Reads the inputs and masks those that may be secret: the secret ones, and those that neither the
 * contract nor a composite declares.
 */
export function readInputs({ inputs }: Contract, { runner }: Host): GivenInputs {
  const given = new Map(Object.entries(runner.inputs()).map(([name, text]) => [inputKey(name), { name, text }]));
  const declared = Object.fromEntries(Object.keys(inputs).map((name) => [name, given.get(inputKey(name))?.text ?? ""]));
  const others = findUndeclared([...given.keys()], Object.keys(inputs));
  const undeclared = Object.fromEntries(others.map((name) => [name, given.get(name)?.text ?? ""]));
  const composite = parseComposite(
    Object.entries(inputs).flatMap(([name, { internal }]) => (internal ? [declared[name]] : []))[0],
  );
  const unknown = [...Object.values(undeclared), ...(composite === undefined ? [] : collectUndeclaredTexts(composite))];
  for (const text of unknown) if (isWorthMasking(text)) runner.mask(text);
  for (const [name, spec] of Object.entries(inputs)) if (spec.secret) runner.mask(declared[name] ?? "");
  return { declared, undeclared, composite };
}

/**
 * Parses the inputs of a step that may act. Misplaced values are masked before anything is printed.
 * @throws ActionError `input.invalid` that lists every problem
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
  if (composite !== undefined && collectUndeclaredTexts(composite).length > 0)
    problems.push({ kind: "composite", inputs: composite });
  return parseInputs(contract, { ...undeclared, ...declared }, problems);
}

function parseComposite(text = ""): CompositeInputs | undefined {
  const parsed = compositeInputs.parse(text);
  return parsed.ok ? parsed.value : undefined;
}
