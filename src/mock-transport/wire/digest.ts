import { hash } from "node:crypto";

/** The SHA-256 of bytes, or of text as UTF-8, in the form `sha256:<hex>`. */
export function computeDigest(content: string | Uint8Array): string {
  return `sha256:${hash("sha256", content, "hex")}`;
}
