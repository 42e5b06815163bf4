import { isObject } from "../text/json-value.ts";

/** The bytes of a file from the contents API, or why there are none. */
export type ApiContent =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "not-a-file" | "too-large" | "partial" | "foreign" };

/**
 * Parses the file in a document of the contents API, up to `limitBytes`. A directory, a symbolic
 * link and a submodule are not files. GitHub omits the content of files over 1 MB (`encoding:
 * none`). Content of another length than `size` is incomplete.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content
 */
export function parseContent(document: unknown, limitBytes: number): ApiContent {
  if (Array.isArray(document)) return { problem: "not-a-file" };
  if (!isObject(document)) return { problem: "foreign" };
  const { type, size, encoding, content } = document;
  if (type === "dir" || type === "symlink" || type === "submodule") return { problem: "not-a-file" };
  if (typeof size === "number" && size > limitBytes) return { problem: "too-large" };
  if (typeof content !== "string" || encoding !== "base64") return { problem: "foreign" };
  const packed = content.replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return { problem: "foreign" };
  const bytes = Uint8Array.from(Buffer.from(packed, "base64"));
  if (typeof size === "number" && bytes.length !== size) return { problem: "partial" };
  return bytes.length > limitBytes ? { problem: "too-large" } : { bytes };
}
