import { parseJson, type ReadSource } from "./fixture-source.ts";
import { isObject } from "../text/json-value.ts";
import { pathText } from "./path-text.ts";

/** The document of a text whose first line is the header and whose other lines are one fixture each; blank lines are skipped. */
export function readJsonLines(text: string): ReadSource {
  const lines = text
    .split("\n")
    .map((line, index) => ({ number: index + 1, line }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ number, line }) => ({ number, parsed: parseJson(line) }));
  const values: unknown[] = [];
  for (const { number, parsed } of lines) {
    if (!("value" in parsed)) {
      return { ok: false, why: `${parsed.flaw} at line ${number}, column ${parsed.column}` };
    }
    values.push(parsed.value);
  }
  const [header, ...fixtures] = values;
  const numbers = lines.map(({ number }) => number);
  if (typeof header === "object" && header !== null && "fixtures" in header)
    return {
      ok: false,
      why: `Line ${numbers[0]} must be the header alone, without \`fixtures\`, which are the lines after it`,
    };
  return {
    ok: true,
    source: {
      value: isObject(header) ? { ...header, fixtures } : header,
      placeOf: (path) => placeIn(numbers, path),
    },
  };
}

function placeIn([header = 1, ...entries]: readonly number[], path: readonly PropertyKey[]): string {
  const [first, index, ...rest] = path;
  if (first !== "fixtures") return path.length === 0 ? `line ${header}` : `line ${header}: \`${pathText(path)}\``;
  if (typeof index !== "number") return `what follows line ${header}`;
  return rest.length === 0 ? `line ${entries[index]}` : `line ${entries[index]}: \`${pathText(rest)}\``;
}
