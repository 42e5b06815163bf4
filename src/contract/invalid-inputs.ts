import { describeText } from "../text/describe-text.ts";
import { nearestWord } from "../text/nearest-word.ts";
import { ActionError, joinSentences } from "./action-error.ts";
import { describeUndeclared } from "./describe-undeclared.ts";
import type { InputProblem } from "./input-problem.ts";
import type { Misplaced } from "./misplaced-values.ts";

/** Words that users write for the two values of a flag. */
const flagWords = new Map([
  ...["t", "y", "yes", "on", "1"].map((word) => [word, "true"] as const),
  ...["f", "n", "no", "off", "0"].map((word) => [word, "false"] as const),
]);

/**
 * Creates the failure that lists the problems of a step's inputs. It shows no part of their texts,
 * because each may be a misplaced value.
 */
export function invalidInputs(problems: readonly InputProblem[]): ActionError {
  const what = joinSentences(problems.flatMap(describe)).replace(/\.$/, "");
  return new ActionError("input.invalid", { what, fix: "Correct the `with:` block of this step" });
}

/** Describes the problem in sentences, each without its full stop. */
function describe(problem: InputProblem): readonly string[] {
  if (problem.kind === "undeclared") return describeUndeclared(problem.given, problem.declared);
  if (problem.kind === "composite") {
    const { action, given, declared } = problem.inputs;
    return describeUndeclared(Object.keys(given), declared, `the action "${action}"`);
  }
  if (problem.kind === "misplaced") return describeMisplaced(problem.value);
  const expected = `It must be ${problem.spec.field.expects}`;
  if (problem.kind === "missing") return [`\`${problem.input}\` is missing`, expected];
  return [...describeRejected(problem), expected];
}

function describeRejected({ input, spec, raw, rejected }: Extract<InputProblem, { kind: "rejected" }>): string[] {
  if (spec.secret) return [`\`${input}\` has a value that is not accepted`];
  const { entry, problem, words = [] } = rejected;
  const where = entry === undefined ? `\`${input}\`` : `Entry ${entry.number} of \`${input}\``;
  const text = entry?.text ?? raw;
  const meant = words.includes("true") ? flagWords.get(text.trim().toLowerCase()) : undefined;
  const word = meant ?? nearestWord(text, words);
  const hint = word === undefined ? spec.field.instead : `Did you mean \`${word}\`?`;
  const what = `${where} is ${describeEntry(text)}${problem === undefined ? "" : `: ${problem}`}`;
  return hint === undefined ? [what] : [what, hint];
}

function describeMisplaced({ input, entry, is, instead }: Misplaced): string[] {
  const where = entry === undefined ? `\`${input}\`` : `Entry ${entry} of \`${input}\``;
  const remedy =
    instead ??
    "This looks like a secret, and this input is shown in logs and records; take it out and pass no secret here";
  return [`${where} ${is}`, remedy];
}

/**
 * Describes a rejected text. A short number is shown, because it is not a secret and shows directly
 * what is wrong.
 */
function describeEntry(raw: string): string {
  const entry = raw.trim();
  return /^[+-]?\d{1,7}(?:[.,]\d{1,4})?(?:\s*%)?$/.test(entry) ? entry : describeText(entry);
}
