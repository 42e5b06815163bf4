/** The forms in which a value is found. */
export const needleKinds = ["value", "json", "html", "shell", "percent", "hex", "base64", "utf-16"] as const;

/** The form in which a value was found; also the class in the replacement text and in the manifest's counts. */
export type NeedleKind = (typeof needleKinds)[number];

/** One sequence of bytes that must not leave. At least `NEEDLE_MIN_BYTES` long. */
export interface Needle {
  readonly kind: NeedleKind;
  readonly bytes: Uint8Array;
}

/** Shortest needle, in bytes: the shortest sequence that holds a whole 4-byte word at a multiple of 4 wherever it starts. */
export const NEEDLE_MIN_BYTES = 7;

/** Shortest value that is removed everywhere, in UTF-16 units; a shorter one stands in too many innocent places. */
export const VALUE_MIN_LENGTH = 8;
