import type { Field } from "../contract/field.ts";

/** Prefix of a fingerprint's name in the `ids` of a record; the variable's name follows. */
export const FINGERPRINT_ID_PREFIX = "fingerprint/";

/**
 * Minimum length of the key, in UTF-16 units. A short key could be guessed, and then the values.
 */
const MIN_FINGERPRINT_KEY_UNITS = 16;

/** The key of the fingerprints, without surrounding white space. */
export const fingerprintKeyField: Field<string> = {
  expects: `a text of at least ${MIN_FINGERPRINT_KEY_UNITS} characters`,
  parse: (raw) => (raw.trim().length >= MIN_FINGERPRINT_KEY_UNITS ? { ok: true, value: raw.trim() } : { ok: false }),
};

/** A text of any number of lines, without surrounding white space. */
export const documentField: Field<string> = {
  expects: "text, on as many lines as it needs",
  parse: (raw) => ({ ok: true, value: raw.trim() }),
};
