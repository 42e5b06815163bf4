import { timingSafeEqual } from "node:crypto";

/** Result of checking a request's credentials. */
export type Access = "accepted" | "missing" | "wrong";

/** Headers by lower-case name, as Node gives them. */
export type Headers = Readonly<{ [name: string]: string | readonly string[] | undefined }>;

/**
 * An AWS Signature Version 4. Only its access key id is compared: verifying the signature would need
 * a secret that no client has.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
const AWS_SIGNATURE = /^AWS4-[A-Z0-9-]+ .*?\bCredential=([^/,\s]*)/i;

/** Headers that carry a credential and how to read it: OpenAI, Anthropic, AWS, Google, Azure. */
const CREDENTIAL_READERS: readonly (readonly [name: string, read: (value: string) => string])[] = [
  ["authorization", (value) => AWS_SIGNATURE.exec(value)?.[1] ?? value.replace(/^bearer +/i, "")],
  ["x-api-key", (value) => value],
  ["x-goog-api-key", (value) => value],
  ["api-key", (value) => value],
];

/** Names of the headers that carry a credential, in lower case. */
export const CREDENTIAL_HEADERS: readonly string[] = CREDENTIAL_READERS.map(([name]) => name);

/**
 * Compares the credentials of a request with the token, in constant time. One match is enough,
 * because clients may send a second credential from their environment. `queryKeys` are keys from the
 * query, where the provider accepts them.
 */
export function authenticate(headers: Headers, queryKeys: readonly string[], token: string): Access {
  const presented = [...queryKeys];
  for (const [name, read] of CREDENTIAL_READERS) {
    const value = headers[name];
    if (typeof value === "string") presented.push(read(value));
  }
  if (presented.length === 0) return "missing";
  return presented.some((value) => isSameSecret(value, token)) ? "accepted" : "wrong";
}

/**
 * Whether the texts are equal, in a time that does not depend on where they differ. The time may
 * reveal the token's length, which is the same for all tokens.
 */
export function isSameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
