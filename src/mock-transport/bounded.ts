/** Deepest nesting of a document; deeper ones would overflow the stack of whatever walks them. */
export const NESTING_LIMIT = 100;

/** What keeps a document from being plain data of bounded size, and where. */
export interface Excess {
  readonly path: readonly PropertyKey[];
  readonly says: string;
}

/**
 * The first place at which a document is nested too deeply, has a number that JSON cannot hold, or is larger than `sizeLimit` once all its aliases are written out: one unit for
 * each value, and those of its texts and keys. `undefined` when there is none.
 */
export function findExcess(document: unknown, sizeLimit: number): Excess | undefined {
  let size = 0;
  const look = (value: unknown, path: readonly PropertyKey[]): Excess | undefined => {
    size += 1 + (typeof value === "string" ? value.length : 0);
    if (size > sizeLimit)
      return { path: [], says: `holds more than ${sizeLimit} characters once its aliases are written out` };
    if (typeof value === "number" && !Number.isFinite(value))
      return { path, says: "is a number that JSON does not have" };
    if (typeof value !== "object" || value === null) return undefined;
    if (path.length >= NESTING_LIMIT)
      return { path: path.slice(0, 2), says: `is nested deeper than ${NESTING_LIMIT} levels` };
    for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (typeof key === "string") size += key.length;
      const excess = look(part, [...path, key]);
      if (excess !== undefined) return excess;
    }
    return undefined;
  };
  return look(document, []);
}
