import { createHmac, randomBytes } from "node:crypto";
import { isSameBytes } from "./token.ts";

/** The permission of a signed URL: to write a blob until it is sealed, or to read it. */
type BlobPermission = "write" | "read";

/** Lifetime of a signed URL, in milliseconds. */
export const SIGNED_URL_LIFETIME_MS = 60 * 60 * 1000;

/**
 * Signs and checks the query of blob URLs. A blob has no other protection, as in GitHub's storage.
 */
export interface UrlSigner {
  /**
   * Returns the path with expiry (`se`, milliseconds since 1970), permission (`sp`) and signature
   * (`sig`).
   */
  readonly sign: (path: string, permission: BlobPermission) => string;
  /**
   * True when the query has an unexpired signature for this path and permission. The time is
   * constant.
   */
  readonly isValid: (path: string, permission: BlobPermission, query: URLSearchParams) => boolean;
}

/** Creates a signer with a random key. `now` is a clock in milliseconds since 1970. */
export function createUrlSigner(now: () => number = Date.now): UrlSigner {
  const key = randomBytes(32);
  const digest = (path: string, permission: string, expiry: string): Buffer =>
    createHmac("sha256", key)
      .update(JSON.stringify([path, permission, expiry]))
      .digest();
  return {
    sign(path, permission) {
      const expiry = String(now() + SIGNED_URL_LIFETIME_MS);
      return `${path}?se=${expiry}&sp=${permission}&sig=${digest(path, permission, expiry).toString("base64url")}`;
    },
    isValid(path, permission, query) {
      const expiry = query.get("se") ?? "";
      const expected = digest(path, permission, expiry);
      return isSameBytes(expected, Buffer.from(query.get("sig") ?? "", "base64url")) && Number(expiry) > now();
    },
  };
}
