import { createHmac } from "node:crypto";

/** Digits kept of a fingerprint: enough to tell keys of one account apart, too few to test a guess for certain. */
export const FINGERPRINT_DIGITS = 12;

/** A fingerprint as it is printed and compared. */
export const fingerprintForm = /^hmac-sha256:[0-9a-f]{12}$/;

/** The keyed fingerprint of a value. Without the key it tells nothing about the value, not even to somebody who guesses it. */
export function fingerprint(key: string, value: string): string {
  const digest = createHmac("sha256", key).update(value).digest("hex");
  return `hmac-sha256:${digest.slice(0, FINGERPRINT_DIGITS)}`;
}
