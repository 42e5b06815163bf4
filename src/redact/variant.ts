/** The encodings in which a value is found. */
export const VARIANT_KINDS = ["value", "json", "html", "shell", "percent", "hex", "base64", "utf-16"] as const;

/**
 * The encoding in which a value was found. It is also in the replacement text and in the manifest's
 * counts.
 */
export type VariantKind = (typeof VARIANT_KINDS)[number];

/** One sequence of bytes that must not be published, at least `VARIANT_MIN_BYTES` long. */
export interface Variant {
  readonly kind: VariantKind;
  readonly bytes: Uint8Array;
}

/**
 * Shortest variant, in bytes: the shortest sequence that contains a whole 4-byte word at a multiple
 * of 4 wherever it starts.
 */
export const VARIANT_MIN_BYTES = 7;

/**
 * Shortest value that is removed everywhere, in UTF-16 units. A shorter one occurs in too many
 * other places.
 */
export const VALUE_MIN_LENGTH = 8;
