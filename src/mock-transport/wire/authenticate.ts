import { timingSafeEqual } from "node:crypto";

/** What a request showed for a key. */
export type Access = "accepted" | "missing" | "wrong";

/** Headers by lower-case name, as Node gives them. */
export type Headers = Readonly<{ [name: string]: string | readonly string[] | undefined }>;

/**
 * A signature of AWS, version 4. Its access key id is all that can be compared: the signature itself would need a secret that no client has, and is not
 * verified. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
const signature = /^AWS4-[A-Z0-9-]+ .*?\bCredential=([^/,\s]*)/i;

/** Where clients put a credential, and how it is read from there: OpenAI, Anthropic, AWS, Google, Azure. */
const credentialHeaders: readonly (readonly [name: string, read: (value: string) => string])[] = [
  ["authorization", (value) => signature.exec(value)?.[1] ?? value.replace(/^bearer +/i, "")],
  ["x-api-key", (value) => value],
  ["x-goog-api-key", (value) => value],
  ["api-key", (value) => value],
];

/** The headers in which clients show a credential, in lower case. */
export const credentialNames: readonly string[] = credentialHeaders.map(([name]) => name);

/**
 * Compares what the request shows with the token in a time that does not depend on where they differ. One right credential is enough,
 * because clients send a second one from elsewhere in the environment. `inQuery` are keys that the query holds where the provider takes them.
 */
export function authenticate(headers: Headers, inQuery: readonly string[], token: string): Access {
  const shown = [...inQuery];
  for (const [name, read] of credentialHeaders) {
    const value = headers[name];
    if (typeof value === "string") shown.push(read(value));
  }
  if (shown.length === 0) return "missing";
  return shown.some((value) => isEqual(value, token)) ? "accepted" : "wrong";
}

/** Whether the texts are equal, in a time that does not depend on where they differ. It may tell the token's length, which is the same for all tokens and no secret. */
export function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
