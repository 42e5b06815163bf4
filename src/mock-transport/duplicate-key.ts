import { type Place, placeOf } from "./json-error.ts";

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/** Where a key stands for the second time in one object of a JSON text; Node's parser would take the last one and say nothing. */
export function findDuplicateKey(json: string): Place | undefined {
  const open: (Set<string> | undefined)[] = [];
  let text = { raw: "", at: 0 };
  for (const { 0: sign, index } of json.matchAll(token)) {
    if (sign === "{") open.push(new Set());
    else if (sign === "[") open.push(undefined);
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign.startsWith('"')) text = { raw: sign, at: index };
    else if (sign === ":") {
      const keys = open.at(-1);
      const key = text.raw.includes("\\") ? JSON.stringify(JSON.parse(text.raw)) : text.raw;
      if (keys?.has(key)) return placeOf(json, text.at);
      keys?.add(key);
    }
  }
  return undefined;
}
