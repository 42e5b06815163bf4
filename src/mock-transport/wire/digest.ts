import { hash } from "node:crypto";

/** SHA-256 of the bytes, or of the text as UTF-8, in the form `sha256:<hex>`. */
export function digestOf(content: string | Uint8Array): string {
  return `sha256:${hash("sha256", content, "hex")}`;
}
