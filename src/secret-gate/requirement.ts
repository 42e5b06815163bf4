import type { Field } from "../contract/field.ts";

/** One credential the lane needs: the first of `names` that holds a value is the one that counts. */
export interface Requirement {
  readonly names: readonly [string, ...string[]];
}

/** `NAME`, or ordered alternatives `A|B`; names as POSIX shells accept them. */
export const requirement: Field<Requirement> = {
  expects: "a variable name, or alternatives as `A|B`",
  parse: (raw) => {
    const [first, ...rest] = raw.split("|").map((name) => name.trim());
    const isName = (name: string | undefined): name is string =>
      name !== undefined && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
    return isName(first) && rest.every(isName) ? { ok: true, value: { names: [first, ...rest] } } : { ok: false };
  },
};

/** The requirement as it was written, for messages and tables. */
export function nameOf({ names }: Requirement): string {
  return names.join("|");
}
