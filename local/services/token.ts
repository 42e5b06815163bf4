import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Makes and checks the `ACTIONS_RUNTIME_TOKEN`s of one run. */
export interface TokenIssuer {
  /**
   * A JWT whose `scp` claim holds `Actions.Results:<run>:<job>`, which the toolkit reads the run's and the job's id from. It is signed
   * (HS256) with a key that only this process has. Characters that would break the claim are replaced in the job's id.
   */
  issue(jobId: string): string;
  /** True for a token that this issuer made; compared in constant time. */
  isValid(token: string): boolean;
}

/** An issuer with a random key, so tokens end with the process. */
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

/** Compares in a time that depends on the lengths only. */
export function isSameBytes(expected: Buffer, given: Buffer): boolean {
  return expected.length === given.length && timingSafeEqual(expected, given);
}
