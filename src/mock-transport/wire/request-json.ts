/** Deepest nesting of a request's JSON: far past what a client sends, and far from where the stack of whatever reads it ends. */
export const REQUEST_NESTING_LIMIT = 500;

/** A text from a client as JSON; `undefined` when it is none, or is nested deeper than the limit, which no protocol takes for a body either. */
export function requestJson(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return mayBeDeep(text) && isDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Whether a text opens as many brackets as the limit allows levels; most open far fewer, and are not looked at further. */
function mayBeDeep(text: string): boolean {
  return openings(text, "[") + openings(text, "{") > REQUEST_NESTING_LIMIT;
}

function openings(text: string, bracket: string): number {
  let count = 0;
  for (let at = text.indexOf(bracket); at >= 0 && count <= REQUEST_NESTING_LIMIT; at = text.indexOf(bracket, at + 1))
    count += 1;
  return count;
}

/** Goes down level by level, without recursion. */
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
