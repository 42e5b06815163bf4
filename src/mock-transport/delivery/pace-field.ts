import type { Field } from "../../contract/field.ts";
import type { Pace } from "../../schema/delivery.ts";
import { PACE_BOUNDS } from "../../schema/fixture-bounds.ts";
import { parsePace, PACE_WORDS } from "./parse-pace.ts";

const [first, second, third] = PACE_WORDS.map(
  ([word, part]) => `\`${word}=N\` (from ${PACE_BOUNDS[part].join(" to ")})`,
);

/** The pace of the server; an empty text means no delay. */
export const paceField: Field<Pace> = {
  expects: `words of the form ${first}, ${second} and ${third}`,
  parse: (raw) => {
    const parsed = parsePace(
      raw
        .trim()
        .split(/\s+/)
        .filter((word) => word !== ""),
    );
    return parsed === undefined ? { ok: false } : { ok: true, value: parsed };
  },
};
