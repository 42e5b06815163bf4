/**
 * A path in a document as code writes it, such as `fixtures[1].match.user`; empty for the document.
 */
export function renderPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (parent, key) =>
      typeof key === "number" ? `${parent}[${key}]` : parent === "" ? String(key) : `${parent}.${String(key)}`,
    "",
  );
}
