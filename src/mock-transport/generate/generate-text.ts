import { generatePatternText } from "./generate-pattern-text.ts";
import type { Schema } from "./resolve-schema.ts";
import { generateWords } from "./generate-words.ts";

/** Maximum length of a text, whatever the schema requires. */
const LENGTH_LIMIT = 10_000;

/**
 * A text of each format; addresses are loopback or reserved for examples.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
const FORMAT_TEXTS: Readonly<{ [format: string]: string }> = {
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

/** Texts for property names with a known purpose; harmless when a tool acts on them. */
const NAME_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:cmd|command|script|code)$/i, "true"],
  [/(?:^|_)ur[il]s?$/i, "http://127.0.0.1/"],
  [/(?:^|_)(?:dir|directory|folder|cwd|workdir)(?:_path)?$/i, "."],
  [/(?:path|file|filename)$/i, "mock-transport.txt"],
];

/**
 * A text that fits the schema's pattern or format and its length bounds. Without either, a text
 * that suits the property's name, or words.
 */
export function generateText(schema: Schema, name: string, random: () => number): string {
  const { format, pattern } = schema;
  const min = Math.min(LENGTH_LIMIT, Number(schema["minLength"]) || 0);
  const max = Math.min(LENGTH_LIMIT, schema["maxLength"] === undefined ? LENGTH_LIMIT : Number(schema["maxLength"]));
  const isFitting = (text: string | undefined) => text !== undefined && text.length >= min && text.length <= max;
  const fromPattern = typeof pattern === "string" ? generatePatternText(pattern, min, max) : undefined;
  if (fromPattern !== undefined) return fromPattern;
  const fromFormat =
    typeof format === "string" && Object.hasOwn(FORMAT_TEXTS, format) ? FORMAT_TEXTS[format] : undefined;
  const fromName = NAME_TEXTS.find(([regex]) => regex.test(name))?.[1];
  return [fromFormat, fromName].find(isFitting) ?? generateWordText(min, max, random);
}

/** Words within the length bounds; the last word may be cut. */
function generateWordText(min: number, max: number, random: () => number): string {
  let text = generateWords(2, random);
  while (text.length < min) text += ` ${generateWords(2, random)}`;
  return text.length <= max ? text : text.slice(0, max).replace(/ $/, "a");
}
