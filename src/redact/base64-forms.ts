/**
 * The characters that base64 gives these bytes wherever they stand in a longer text, one core for each of the three alignments.
 * The first and last characters that also encode neighbours are dropped, so the core stays the same with any prefix and suffix.
 */
export function base64Cores(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const head = Math.ceil((before * 8) / 6);
    return encoded.slice(head, Math.floor(((before + bytes.length) * 8) / 6));
  });
}

/** A core as the two alphabets write it, and as JSON and URLs write the two characters they escape. */
export function base64Spellings(core: string): string[] {
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
