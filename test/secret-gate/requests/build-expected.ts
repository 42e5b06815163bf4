import { sign } from "node:crypto";
import type { ProbeRequest } from "../../../src/secret-gate/profile.ts";
import { samples } from "../sample-credentials.ts";

type Headers = { readonly [name: string]: string };

/** The model of every case. Its slash and colon must be encoded in a path. */
export const MODEL = "acme/model-1:2";

/** The model as one segment of a path. */
export const MODEL_SEGMENT = "acme%2Fmodel-1%3A2";

/** The short-lived token that the fake token endpoints give. */
export const GRANT = "granted-token-1";

export const expectGet = (url: string, headers: Headers): ProbeRequest => ({
  method: "GET",
  url,
  headers: { accept: "application/json", ...headers },
});

export const expectPost = (url: string, headers: Headers, document: unknown): ProbeRequest => ({
  method: "POST",
  url,
  headers: { accept: "application/json", "content-type": "application/json", ...headers },
  body: JSON.stringify(document),
});

export const expectForm = (url: string, headers: Headers, body: string): ProbeRequest => ({
  method: "POST",
  url,
  headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded", ...headers },
  body,
});

export const expectPaid = (url: string, headers: Headers, document: unknown): ProbeRequest => ({
  ...expectPost(url, headers, document),
  isPaid: true,
});

/** The sample value of a variable. */
export function sample(variable: string): string {
  const value = samples[variable];
  if (value === undefined) throw new Error(`no sample for ${variable}`);
  return value;
}

export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });

/** The claim that exchanges the sample service account key at 2026-11-21T00:00:00Z. RS256 is deterministic. */
export function expectExchange(variable: string): ProbeRequest {
  const encode = (document: unknown) => Buffer.from(JSON.stringify(document)).toString("base64url");
  const issued = Date.parse("2026-11-21T00:00:00Z") / 1000;
  const claim = {
    iss: "gate@acme-project.iam.gserviceaccount.com",
    scope: "https://www.googleapis.com/auth/cloud-platform",
    aud: "https://oauth2.googleapis.com/token",
    iat: issued,
    exp: issued + 300,
  };
  const text = `${encode({ alg: "RS256", typ: "JWT", kid: "abc" })}.${encode(claim)}`;
  const { private_key: pem } = JSON.parse(sample(variable)) as { readonly private_key: string };
  const signature = sign("RSA-SHA256", Buffer.from(text), pem).toString("base64url");
  return expectForm(
    "https://oauth2.googleapis.com/token",
    {},
    `grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=${text}.${signature}`,
  );
}
