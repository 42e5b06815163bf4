import type { Field } from "../contract/field.ts";

/** Longest name of a model, in UTF-16 units; names of deployments with a whole resource path are shorter. */
const MODEL_LIMIT = 200;

/** The name of a model as providers write them: letters, digits and the marks of paths, tags, resource names and fine-tunes. */
export const model: Field<string> = {
  expects: `the name of a model, of at most ${MODEL_LIMIT} letters, digits and \`. _ : / @ + -\``,
  parse: (raw) => {
    const name = raw.trim();
    return name.length <= MODEL_LIMIT && /^[\w.:/@+-]*$/.test(name) ? { ok: true, value: name } : { ok: false };
  },
};
