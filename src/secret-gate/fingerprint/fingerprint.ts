import { createHmac } from "node:crypto";

/**
 * Digits kept of a fingerprint: enough to distinguish the keys of an account, too few to confirm a
 * guess.
 */
const FINGERPRINT_DIGITS = 12;

/** A fingerprint in its printed form. */
export const FINGERPRINT_PATTERN = /^hmac-sha256:[0-9a-f]{12}$/;

/**
 * Computes the keyed fingerprint of a value. Without the key, a fingerprint cannot be used to test
 * a guess of the value.
 */
export function computeFingerprint(key: string, value: string): string {
  const digest = createHmac("sha256", key).update(value).digest("hex");
  return `hmac-sha256:${digest.slice(0, FINGERPRINT_DIGITS)}`;
}
