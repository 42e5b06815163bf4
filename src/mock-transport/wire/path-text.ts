/** A place in a document as code names it, such as `fixtures[1].match.user`; empty for the document itself. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) =>
      typeof key === "number" ? `${place}[${key}]` : place === "" ? String(key) : `${place}.${String(key)}`,
    "",
  );
}
