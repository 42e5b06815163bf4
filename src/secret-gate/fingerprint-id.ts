/** What a record's `ids` call the keyed fingerprint of a variable: this, then the variable's name. */
export const FINGERPRINT_ID = "fingerprint/";
