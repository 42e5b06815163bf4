/** Fewest characters of a credential that may not stand in an id. */
const TELLING = 6;

/**
 * The request ids that are safe to publish: short words of letters, digits and hyphens that share no piece with a credential. A host that is not the
 * provider's own could give the credential back as an id.
 */
export function safeIds(
  ids: Readonly<{ [name: string]: string }>,
  secrets: readonly string[],
): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(ids).filter(
      ([, id]) => /^[\w:.-]{4,100}$/.test(id) && !secrets.some((secret) => shares(id, secret)),
    ),
  );
}

function shares(id: string, secret: string): boolean {
  if (secret.length < TELLING) return false;
  const forms = [
    secret,
    [...secret].reverse().join(""),
    encoded(secret, "hex"),
    encoded(secret, "base64"),
    encoded(secret, "base64url"),
  ];
  const lower = id.toLowerCase();
  for (let start = 0; start + TELLING <= id.length; start++) {
    const piece = lower.slice(start, start + TELLING);
    if (forms.some((form) => form.toLowerCase().includes(piece))) return true;
  }
  return false;
}

function encoded(text: string, encoding: "hex" | "base64" | "base64url"): string {
  return Buffer.from(text).toString(encoding);
}
