import type { Field } from "../contract/field.ts";
import { isVariableName, VARIABLE_LIMIT } from "../text/plain-words.ts";

/** A credential that the lane needs. The first of `names` that holds a value counts. */
export interface Requirement {
  readonly names: readonly [string, ...string[]];
}

/** Maximum number of alternatives of one requirement. */
const NAMES_LIMIT = 32;

/**
 * `NAME`, or ordered alternatives `A|B`; names as POSIX shells accept them, made of words. Many keys are legal names as well, and would be in every output,
 * so a name that looks like a value is rejected.
 */
export const requirementField: Field<Requirement> = {
  expects: `a variable name of at most ${VARIABLE_LIMIT} characters, made of words, or alternatives as \`A|B\``,
  instead:
    "This looks like a value; write the variable's name, and pass the value under `env:` of the step, as `NAME: ${{ secrets.NAME }}`",
  parse: (raw) => {
    const [first, ...rest] = raw.split("|").map((name) => name.trim());
    const isName = (name: string | undefined): name is string => name !== undefined && isVariableName(name);
    return isName(first) && rest.length < NAMES_LIMIT && rest.every(isName)
      ? { ok: true, value: { names: [first, ...rest] } }
      : { ok: false };
  },
};

/** Renders the requirement as written, for messages and tables. */
export function renderRequirement({ names }: Requirement): string {
  return names.join("|");
}
