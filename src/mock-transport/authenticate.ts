import { createHash, timingSafeEqual } from "node:crypto";

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
const credentialHeaders: { readonly [name: string]: (value: string) => string } = {
  authorization: (value) => signature.exec(value)?.[1] ?? value.replace(/^bearer +/i, ""),
  "x-api-key": (value) => value,
  "x-goog-api-key": (value) => value,
  "api-key": (value) => value,
};

/**
 * Compares what the request shows with the token in a time that does not depend on where they differ. One right credential is enough,
 * because clients send a second one from elsewhere in the environment. `inQuery` are keys that the query holds where the provider takes them.
 */
export function authenticate(headers: Headers, inQuery: readonly string[], token: string): Access {
  const inHeaders = Object.entries(credentialHeaders).flatMap(([name, read]) => {
    const value = headers[name];
    return typeof value === "string" ? [read(value)] : [];
  });
  const shown = [...inHeaders, ...inQuery];
  if (shown.length === 0) return "missing";
  return shown.some((value) => isEqual(value, token)) ? "accepted" : "wrong";
}

/** Whether the texts are equal, in a time that does not depend on where they differ; digests have one length, which hides the token's. */
export function isEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
