import type { Field } from "../contract/field.ts";

/** A token for GitHub's API; empty when there is none, which is also what the default reads as where no runner evaluated it. */
export const tokenField: Field<string> = {
  expects: "a token without white space inside",
  parse: (raw) => {
    const bare = raw.trim();
    if (bare.startsWith("${{")) return { ok: true, value: "" };
    return /^[\x21-\x7e]*$/.test(bare) ? { ok: true, value: bare } : { ok: false };
  },
};
