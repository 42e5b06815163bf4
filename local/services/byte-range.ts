/** A range of bytes. First and last are 0-based and inclusive. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Parses a `Range` header for a content of `sizeBytes`. Returns "all" without a header and for
 * headers that RFC 9110 lets a server ignore: another unit, several ranges, invalid syntax. Returns
 * "unsatisfiable" when the range contains no byte of the content. An end past the content is cut.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-range
 */
export function parseByteRange(header: string | undefined, sizeBytes: number): ByteRange | "all" | "unsatisfiable" {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  const [first, last] = [match?.[1] ?? "", match?.[2] ?? ""];
  if (first === "" && last === "") return "all";
  if (first === "") {
    const length = Math.min(Number(last), sizeBytes);
    return length === 0 ? "unsatisfiable" : { first: sizeBytes - length, last: sizeBytes - 1 };
  }
  if (last !== "" && Number(last) < Number(first)) return "all";
  if (Number(first) >= sizeBytes) return "unsatisfiable";
  return { first: Number(first), last: last === "" ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1) };
}
