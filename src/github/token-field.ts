import type { Field } from "../contract/field.ts";

/**
 * A token for GitHub's API. Empty when there is none, and when the default expression was not
 * evaluated by a runner.
 */
export const tokenField: Field<string> = {
  expects: "a token without white space inside",
  parse: (raw) => {
    const bare = raw.trim();
    if (bare.startsWith("${{")) return { ok: true, value: "" };
    return /^[\x21-\x7e]*$/.test(bare) ? { ok: true, value: bare } : { ok: false };
  },
};
