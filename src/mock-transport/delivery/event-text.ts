import type { Piece } from "../wire/wire.ts";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the providers' events hold what the model says: text, thinking, arguments of tools. */
const openings = /"(?:text|delta|content|thinking|reasoning_content|partial_json|arguments|input)":"/g;

/** Where Bedrock hands on an event of the model's own, in base64. */
const wrapping = /"bytes":"([A-Za-z0-9+/=]+)"/;

/** Events of OpenAI's Responses that say again what deltas have said. */
const repetition = /"type":"response\.[a-z_.]*(?<!\.delta)"/;

/** Where the texts of an event, or of a whole answer, stand in its JSON: the insides of strings, not unescaped; empty ones are left out. */
export function textsIn(json: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: opening } of json.matchAll(openings)) {
    const start = index + opening.length;
    const end = endOfString(json, start);
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** Where an event holds another one in base64; `undefined` when it holds none. */
export function wrappedIn(json: string): Span | undefined {
  const found = wrapping.exec(json);
  const end = found === null ? 0 : found.index + found[0].length - 1;
  return found === null ? undefined : { start: end - (found[1]?.length ?? 0), end };
}

/** The text that an event adds to the answer, still escaped; empty for one that adds none. */
export function addedText(event: Piece): string {
  const outer = typeof event === "string" ? event : Buffer.from(event).toString("utf8");
  const wrapped = typeof event === "string" ? undefined : wrappedIn(outer);
  const json =
    wrapped === undefined ? outer : Buffer.from(outer.slice(wrapped.start, wrapped.end), "base64").toString("utf8");
  if (repetition.test(json)) return "";
  return textsIn(json)
    .map(({ start, end }) => json.slice(start, end))
    .join("");
}

/** Where the string ends whose inside begins at `start`: the first quote that is not escaped, or the text's end. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start); at >= 0; at = json.indexOf('"', at + 1)) {
    let escapes = 0;
    while (json[at - 1 - escapes] === "\\") escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return json.length;
}
