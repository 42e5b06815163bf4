import type { Field } from "../contract/field.ts";

/** Shortest key that is accepted, in UTF-16 units; a short one could be guessed and would unlock guesses of the values. */
export const FINGERPRINT_KEY_LIMIT = 16;

/** The key of the fingerprints: a secret of the repository, kept as it is. */
export const fingerprintKey: Field<string> = {
  expects: `a text of at least ${FINGERPRINT_KEY_LIMIT} characters`,
  parse: (raw) => (raw.trim().length >= FINGERPRINT_KEY_LIMIT ? { ok: true, value: raw.trim() } : { ok: false }),
};

/** A text of any number of lines, kept as it is. */
export const document: Field<string> = {
  expects: "text, on as many lines as it needs",
  parse: (raw) => ({ ok: true, value: raw.trim() }),
};
