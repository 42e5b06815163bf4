/** Minimum length of a text that an id must not share with a credential, in UTF-16 units. */
const MIN_SHARED_UNITS = 6;

/**
 * Keeps the request ids that are safe to publish: short words of letters, digits and hyphens that
 * share no text with a credential. A host that is not the provider's could return the credential as
 * an id.
 */
export function filterSafeIds(
  ids: { readonly [name: string]: string },
  secrets: readonly string[],
): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(ids).filter(
      ([, id]) => /^[\w:.-]{4,100}$/.test(id) && !secrets.some((secret) => sharesText(id, secret)),
    ),
  );
}

function sharesText(id: string, secret: string): boolean {
  if (secret.length < MIN_SHARED_UNITS) return false;
  const forms = [
    secret,
    [...secret].reverse().join(""),
    encodeText(secret, "hex"),
    encodeText(secret, "base64"),
    encodeText(secret, "base64url"),
  ];
  const lower = id.toLowerCase();
  for (let start = 0; start + MIN_SHARED_UNITS <= id.length; start++) {
    const piece = lower.slice(start, start + MIN_SHARED_UNITS);
    if (forms.some((form) => form.toLowerCase().includes(piece))) return true;
  }
  return false;
}

function encodeText(text: string, encoding: "hex" | "base64" | "base64url"): string {
  return Buffer.from(text).toString(encoding);
}
