import type { Field } from "../contract/field.ts";
import { type Pace, paceOf } from "./pace.ts";

/** The pace of a whole server; no words mean as fast as it can. */
export const pace: Field<Pace> = {
  expects:
    "words of the form `first-token-ms=N` (from 0 to 600000), `tokens-per-second=N` (from 0.1 to 100000) and `jitter=N` (from 0 to 1)",
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
