import { findDuplicateKey } from "./duplicate-key.ts";
import { findJsonError, type Place } from "./json-error.ts";
import { pathText } from "./path-text.ts";

/** Forms in which a fixture document can be written. */
export type FixtureFormat = "json" | "jsonl" | "yaml";

/** A document as data, with the names of places in it for the person who wrote the file; the empty path is the document itself. */
export interface FixtureSource {
  readonly value: unknown;
  readonly placeOf: (path: readonly PropertyKey[]) => string;
}

/** A text in its format, or why it is none, as a sentence that quotes nothing of it: it may hold a recorded secret. */
export type ReadSource =
  | { readonly ok: true; readonly source: FixtureSource }
  | { readonly ok: false; readonly why: string };

/** What a text of each format is called in a message. */
export const formatNames: Readonly<{ [format in FixtureFormat]: string }> = {
  json: "JSON",
  jsonl: "JSON lines",
  yaml: "YAML",
};

/** The format that a file's name says; JSON when it says none. */
export function formatOf(path: string): FixtureFormat {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  if (extension === "yaml" || extension === "yml") return "yaml";
  return extension === "jsonl" || extension === "ndjson" ? "jsonl" : "json";
}

/** The document in a text of this format, which a byte order mark may begin. */
export async function readSource(format: FixtureFormat, given: string): Promise<ReadSource> {
  const text = given.replace(/^\ufeff/, "");
  if (format === "json") return readJson(text);
  // Loaded here: most fixtures are JSON.
  if (format === "jsonl") return (await import("./read-jsonl.ts")).readJsonLines(text);
  return (await import("./read-yaml.ts")).readYaml(text);
}

/** A place by its path alone. */
export function placeByPath(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "its top level" : `\`${pathText(path)}\``;
}

/** JSON as data; or where it stops being JSON, or says a thing twice, and how to say so. */
export function parseJson(text: string): { readonly value: unknown } | (Place & { readonly flaw: string }) {
  try {
    const value = JSON.parse(text) as unknown;
    const twice = findDuplicateKey(text);
    return twice === undefined ? { value } : { ...twice, flaw: "A key stands twice in the same object" };
  } catch {
    // The parser's own message quotes the document; only the place is safe.
    const place = findJsonError(text) ?? { line: 1, column: 1 };
    return { ...place, flaw: "The text breaks off or has a character that cannot stand" };
  }
}

function readJson(text: string): ReadSource {
  const parsed = parseJson(text);
  if ("value" in parsed) return { ok: true, source: { value: parsed.value, placeOf: placeByPath } };
  return { ok: false, why: `${parsed.flaw} at line ${parsed.line}, column ${parsed.column}` };
}
