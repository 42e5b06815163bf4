import type { Field } from "../../contract/field.ts";
import type { Pace } from "../../schema/delivery.ts";
import { paceBounds } from "../../schema/delivery-bounds.ts";
import { paceOf, paceWords } from "./pace.ts";

const [first, second, third] = paceWords.map(([word, part]) => `\`${word}=N\` (from ${paceBounds[part].join(" to ")})`);

/** The pace of a whole server; no words mean as fast as it can. */
export const pace: Field<Pace> = {
  expects: `words of the form ${first}, ${second} and ${third}`,
  parse: (raw) => {
    const parsed = paceOf(
      raw
        .trim()
        .split(/\s+/)
        .filter((word) => word !== ""),
    );
    return parsed === undefined ? { ok: false } : { ok: true, value: parsed };
  },
};
