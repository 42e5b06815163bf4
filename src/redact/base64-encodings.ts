/**
 * Collects the characters of base64 that encode these bytes at any place of a longer text, one core
 * for each of the three alignments. The first and last characters that also encode neighbours are
 * dropped, so the core is the same with any prefix and suffix.
 */
export function collectBase64Cores(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const head = Math.ceil((before * 8) / 6);
    return encoded.slice(head, Math.floor(((before + bytes.length) * 8) / 6));
  });
}

/**
 * Collects a core in both alphabets, and as JSON and URLs write the two characters that they
 * escape.
 */
export function collectBase64Spellings(core: string): string[] {
  return [
    ...new Set([
      core,
      core.replaceAll("+", "-").replaceAll("/", "_"),
      core.replaceAll("/", "\\/"),
      core.replaceAll("+", "\\u002b"),
      core.replaceAll("+", "\\u002B"),
      core.replaceAll("+", "%2B").replaceAll("/", "%2F"),
      core.replaceAll("+", "%2b").replaceAll("/", "%2f"),
    ]),
  ];
}

/** Whether base64 in either alphabet, or its padding, uses the byte. */
export function isBase64Byte(byte: number): boolean {
  return base64Bytes[byte] === 1;
}

const base64Bytes = new Uint8Array(256);
for (const byte of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="))
  base64Bytes[byte] = 1;
