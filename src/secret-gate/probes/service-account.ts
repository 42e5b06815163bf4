import { createPrivateKey, sign } from "node:crypto";
import { postForm } from "./build-request.ts";
import type { ProbeRequest } from "../profile.ts";
import { readAnswer, readMember } from "./read-answer.ts";

/**
 * Endpoint that exchanges service account keys. The address in the key file is ignored, because
 * another endpoint would receive a signed claim.
 */
export const GOOGLE_TOKEN_URL = "https://oauth2.googleapis.com/token";

/** Lifetime of the claim in seconds, sufficient for one exchange. */
const CLAIM_SECONDS = 300;

const SCOPE = "https://www.googleapis.com/auth/cloud-platform";

/**
 * Creates the request that exchanges a service account key for a token, with a claim signed with
 * RS256 in the body. Returns the reason in words for a document that is not such a key.
 * @see https://developers.google.com/identity/protocols/oauth2/service-account
 */
export function createTokenRequest(document: string, now: Date): ProbeRequest | string {
  const { json } = readAnswer(document, "");
  if (json === undefined) return "it is not a JSON credential document";
  const type = readMember(json, "type");
  if (type !== "service_account")
    return type === "external_account" || type === "authorized_user" || type === "impersonated_service_account"
      ? "it is not a service account key; exchange it for a token in an earlier step, and pass the token as `GOOGLE_CLOUD_ACCESS_TOKEN`"
      : "the document has an unknown `type`";
  const [email, keyId, pem] = ["client_email", "private_key_id", "private_key"].map((name) => readMember(json, name));
  if (typeof email !== "string" || typeof pem !== "string") return "the document lacks `client_email` or `private_key`";
  const assertion = signClaim({ email, pem, ...(typeof keyId === "string" ? { keyId } : {}) }, now);
  return assertion === undefined
    ? "its `private_key` is not a complete RSA key; line breaks in it must be written as `\\n`"
    : postForm(GOOGLE_TOKEN_URL, { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
}

function signClaim(
  { email, pem, keyId }: { readonly email: string; readonly pem: string; readonly keyId?: string },
  now: Date,
): string | undefined {
  const issued = Math.floor(now.getTime() / 1000);
  const claim = { iss: email, scope: SCOPE, aud: GOOGLE_TOKEN_URL, iat: issued, exp: issued + CLAIM_SECONDS };
  const parts = [{ alg: "RS256", typ: "JWT", ...(keyId === undefined ? {} : { kid: keyId }) }, claim];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== "rsa") return undefined;
    return `${text}.${sign("RSA-SHA256", Buffer.from(text), key).toString("base64url")}`;
  } catch {
    return undefined;
  }
}
