import { patternText } from "./pattern-text.ts";
import type { Schema } from "./resolve-schema.ts";
import { drawWords } from "./words.ts";

/** Longest text, whatever the schema demands. */
const LENGTH_LIMIT = 10_000;

/** Texts of the formats that schemas name; addresses are those of this machine or of nobody. @see https://json-schema.org/draft/2020-12/json-schema-validation */
const formats: Readonly<{ [format: string]: string }> = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  time: "03:04:05Z",
  duration: "PT1M",
  email: "somebody@example.com",
  "idn-email": "somebody@example.com",
  hostname: "localhost",
  "idn-hostname": "localhost",
  ipv4: "127.0.0.1",
  ipv6: "::1",
  uri: "http://127.0.0.1/",
  url: "http://127.0.0.1/",
  iri: "http://127.0.0.1/",
  "uri-reference": "/",
  uuid: "5b1f0b5e-3d52-4c1a-9a57-0d8c6a2f4e11",
  byte: "bW9jaw==",
  base64: "bW9jaw==",
  regex: "^a$",
  "json-pointer": "/a",
};

/** What a property's name says its text is for; harmless when a tool acts on it. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^(?:cmd|command|script|code)$/i, "true"],
  [/(?:^|_)ur[il]s?$/i, "http://127.0.0.1/"],
  [/(?:^|_)(?:dir|directory|folder|cwd|workdir)(?:_path)?$/i, "."],
  [/(?:path|file|filename)$/i, "mock-transport.txt"],
];

/** A text of the schema's format or pattern and within its bounds; words, or what the property's name asks for, where it has neither. */
export function schemaText(schema: Schema, name: string, draw: () => number): string {
  const { format, pattern } = schema;
  const least = Math.min(LENGTH_LIMIT, Number(schema["minLength"]) || 0);
  const most = Math.min(LENGTH_LIMIT, schema["maxLength"] === undefined ? LENGTH_LIMIT : Number(schema["maxLength"]));
  const fits = (text: string | undefined) => text !== undefined && text.length >= least && text.length <= most;
  const patterned = typeof pattern === "string" ? patternText(pattern, least, most) : undefined;
  if (patterned !== undefined) return patterned;
  const known = typeof format === "string" && Object.hasOwn(formats, format) ? formats[format] : undefined;
  const meant = meanings.find(([form]) => form.test(name))?.[1];
  const named = [known, meant].find(fits);
  return named ?? wordsOf(least, most, draw);
}

/** Words up to the bounds; the last one is cut where it must be. */
function wordsOf(least: number, most: number, draw: () => number): string {
  let text = drawWords(2, draw);
  while (text.length < least) text += ` ${drawWords(2, draw)}`;
  return text.length <= most ? text : text.slice(0, most).replace(/ $/, "a");
}
