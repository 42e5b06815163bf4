import type { Json, JsonObject } from "../expression/data.ts";
import { isObject } from "../expression/resolve.ts";

/** One combination of a matrix: variable to value. */
export type MatrixLeg = JsonObject;

/** An invalid matrix. The message names the invalid part. */
export class MatrixError extends Error {}

/** GitHub's limit of legs in one matrix. */
export const MAX_MATRIX_LEGS = 256;

/**
 * Expands a matrix to all its combinations in GitHub's order. The first variable changes slowest,
 * and `exclude` removes partial matches. Then each `include` is added to every original combination
 * that it does not contradict; when there is none, it becomes a new combination.
 *
 * @throws MatrixError
 * @see
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function expandMatrix(matrix: Json): MatrixLeg[] {
  if (!isObject(matrix)) throw new MatrixError("The matrix must be a map of lists");
  const { include, exclude, ...variables } = matrix;
  const excluded = readLegs(exclude, "exclude");
  const originals = combineVariables(variables).filter((leg) => !excluded.some((rule) => matches(leg, rule)));
  const legs: { original: MatrixLeg; leg: MatrixLeg }[] = originals.map((leg) => ({ original: leg, leg }));
  const added: MatrixLeg[] = [];
  for (const extra of readLegs(include, "include")) {
    const targets = legs.filter(({ original }) => isCompatible(original, extra));
    for (const target of targets) target.leg = { ...target.leg, ...extra };
    if (targets.length === 0) added.push(extra);
  }
  const result = [...legs.map(({ leg }) => leg), ...added];
  if (result.length === 0) throw new MatrixError("The matrix has no combination left");
  if (result.length > MAX_MATRIX_LEGS)
    throw new MatrixError(`The matrix has ${result.length} combinations, GitHub allows ${MAX_MATRIX_LEGS}`);
  return result;
}

function combineVariables(variables: { readonly [key: string]: Json }): MatrixLeg[] {
  const names = Object.keys(variables);
  if (names.length === 0) return [];
  let legs: MatrixLeg[] = [{}];
  for (const name of names) {
    const values = variables[name];
    if (!Array.isArray(values)) throw new MatrixError(`The matrix variable "${name}" must be a list`);
    if (values.length === 0) throw new MatrixError(`The matrix variable "${name}" has no values`);
    legs = legs.flatMap((leg) => values.map((value: Json) => ({ ...leg, [name]: value })));
    if (legs.length > 10 * MAX_MATRIX_LEGS)
      throw new MatrixError(`The matrix has more than ${MAX_MATRIX_LEGS} combinations`);
  }
  return legs;
}

function readLegs(value: Json | undefined, key: string): MatrixLeg[] {
  if (value === undefined || value === null || value === "") return [];
  if (!Array.isArray(value) || !value.every(isObject))
    throw new MatrixError(`"${key}" of the matrix must be a list of maps`);
  return value;
}

function matches(leg: MatrixLeg, rule: MatrixLeg): boolean {
  return Object.entries(rule).every(([key, value]) => key in leg && isSame(leg[key], value));
}

/**
 * True when `extra` changes no value of the original. An include without common variables is always
 * compatible.
 */
function isCompatible(original: MatrixLeg, extra: MatrixLeg): boolean {
  return Object.entries(extra).every(([key, value]) => !(key in original) || isSame(original[key], value));
}

function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (isObject(left) && isObject(right))
    return Object.keys(right).every((key) => isSame(left[key], right[key])) && typeof left === typeof right;
  return JSON.stringify(left) === JSON.stringify(right);
}
