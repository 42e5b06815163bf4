import { createHash, timingSafeEqual } from "node:crypto";

/** What a request showed for a key. */
export type Access = "accepted" | "missing" | "wrong";

/** Headers by lower-case name, as Node gives them. */
export type Headers = Readonly<{ [name: string]: string | readonly string[] | undefined }>;

/** Where clients put a credential, and how it is read from there; the same list tells the journal what never to write. */
const credentialHeaders: { readonly [name: string]: (value: string) => string } = {
  authorization: (value) => value.replace(/^bearer +/i, ""),
};

/** Compares what the request shows with the token in a time that does not depend on where they differ. */
export function authenticate(headers: Headers, token: string): Access {
  const shown = Object.entries(credentialHeaders).flatMap(([name, read]) => {
    const value = headers[name];
    return typeof value === "string" ? [read(value)] : [];
  });
  if (shown.length === 0) return "missing";
  return shown.some((value) => isEqual(value, token)) ? "accepted" : "wrong";
}

/** Digests have one length, which hides the token's. */
function isEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
