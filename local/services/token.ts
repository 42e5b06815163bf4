import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Creates and checks the `ACTIONS_RUNTIME_TOKEN` values of one run. */
export interface TokenIssuer {
  /**
   * Creates a JWT with the `scp` claim `Actions.Results:<run>:<job>`, from which the toolkit reads
   * both ids. It is signed (HS256) with a key that only this process has. Characters of the job id
   * that are invalid in the claim are replaced.
   */
  readonly issue: (jobId: string) => string;
  /** True for a token of this issuer. The time is constant. */
  readonly isValid: (token: string) => boolean;
}

/** Creates an issuer with a random key, so that tokens are valid only in this process. */
export function createTokenIssuer(runId: string): TokenIssuer {
  const key = randomBytes(32);
  const sign = (text: string): Buffer => createHmac("sha256", key).update(text).digest();
  return {
    issue(jobId) {
      const scope = `Actions.Results:${runId}:${jobId.replace(/[^\w.-]/g, "-")}`;
      const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ scp: scope })}`;
      return `${signed}.${sign(signed).toString("base64url")}`;
    },
    isValid(token) {
      const end = token.lastIndexOf(".");
      if (end < 0) return false;
      return isSameBytes(sign(token.slice(0, end)), Buffer.from(token.slice(end + 1), "base64url"));
    },
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** Compares in a time that depends only on the lengths. */
export function isSameBytes(expected: Buffer, given: Buffer): boolean {
  return expected.length === given.length && timingSafeEqual(expected, given);
}
