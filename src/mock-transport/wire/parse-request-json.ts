/**
 * Deepest nesting of a request's JSON: far more than clients send, and safe for recursive readers.
 */
export const REQUEST_NESTING_LIMIT = 500;

/**
 * Parses a client's text as JSON. `undefined` when it is invalid or nested deeper than the limit;
 * every protocol rejects `undefined` as a body.
 */
export function parseRequestJson(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return isDeepPossible(text) && isDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/**
 * Whether the text has more opening brackets than the limit. Most texts have far fewer and skip
 * `isDeep`.
 */
function isDeepPossible(text: string): boolean {
  return countBrackets(text, "[") + countBrackets(text, "{") > REQUEST_NESTING_LIMIT;
}

function countBrackets(text: string, bracket: string): number {
  let count = 0;
  for (
    let index = text.indexOf(bracket);
    index >= 0 && count <= REQUEST_NESTING_LIMIT;
    index = text.indexOf(bracket, index + 1)
  )
    count += 1;
  return count;
}

/** Descends level by level, without recursion. */
function isDeep(value: unknown): boolean {
  let level: object[] = [value].filter(isContainer);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= REQUEST_NESTING_LIMIT) return true;
    level = level.flatMap((container) => Object.values(container).filter(isContainer));
  }
  return false;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
