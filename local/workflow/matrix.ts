import type { Json, JsonObject } from "../expression/data.ts";
import { isObject } from "../expression/resolve.ts";

/** One combination of a matrix: variable to value. */
export type MatrixLeg = JsonObject;

/** Thrown for a matrix that has no valid reading; the message says which part is wrong. */
export class MatrixError extends Error {}

/** GitHub refuses more legs than this in one matrix. */
export const maxMatrixLegs = 256;

/**
 * All combinations of a matrix in GitHub's order: the first variable changes slowest, `exclude` takes partial matches away, then each
 * `include` is added to every original combination it does not contradict, or becomes a combination of its own.
 *
 * @throws MatrixError
 * @see https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function expandMatrix(matrix: Json): MatrixLeg[] {
  if (!isObject(matrix)) throw new MatrixError("The matrix must be a map of lists");
  const { include, exclude, ...variables } = matrix;
  const excluded = legList(exclude, "exclude");
  const originals = combine(variables).filter((leg) => !excluded.some((rule) => matches(leg, rule)));
  const legs: { original: MatrixLeg; leg: MatrixLeg }[] = originals.map((leg) => ({ original: leg, leg }));
  const added: MatrixLeg[] = [];
  for (const extra of legList(include, "include")) {
    const hosts = legs.filter(({ original }) => agrees(original, extra));
    for (const host of hosts) host.leg = { ...host.leg, ...extra };
    if (hosts.length === 0) added.push(extra);
  }
  const result = [...legs.map(({ leg }) => leg), ...added];
  if (result.length === 0) throw new MatrixError("The matrix has no combination left");
  if (result.length > maxMatrixLegs)
    throw new MatrixError(`The matrix has ${result.length} combinations, GitHub allows ${maxMatrixLegs}`);
  return result;
}

function combine(variables: Readonly<Record<string, Json>>): MatrixLeg[] {
  const names = Object.keys(variables);
  if (names.length === 0) return [];
  let legs: MatrixLeg[] = [{}];
  for (const name of names) {
    const values = variables[name];
    if (!Array.isArray(values)) throw new MatrixError(`The matrix variable "${name}" must be a list`);
    if (values.length === 0) throw new MatrixError(`The matrix variable "${name}" has no values`);
    legs = legs.flatMap((leg) => values.map((value: Json) => ({ ...leg, [name]: value })));
    if (legs.length > 10 * maxMatrixLegs)
      throw new MatrixError(`The matrix has more than ${maxMatrixLegs} combinations`);
  }
  return legs;
}

function legList(value: Json | undefined, key: string): MatrixLeg[] {
  if (value === undefined || value === null || value === "") return [];
  if (!Array.isArray(value) || !value.every(isObject))
    throw new MatrixError(`"${key}" of the matrix must be a list of maps`);
  return value;
}

function matches(leg: MatrixLeg, rule: MatrixLeg): boolean {
  return Object.entries(rule).every(([key, value]) => key in leg && isSame(leg[key], value));
}

/** Whether no original value is contradicted. An include that shares no variable with the original fits everywhere. */
function agrees(original: MatrixLeg, extra: MatrixLeg): boolean {
  return Object.entries(extra).every(([key, value]) => !(key in original) || isSame(original[key], value));
}

function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (isObject(left) && isObject(right))
    return Object.keys(right).every((key) => isSame(left[key], right[key])) && typeof left === typeof right;
  return JSON.stringify(left) === JSON.stringify(right);
}
