import type { Piece } from "./protocol.ts";

/** A stretch of a piece's text, in UTF-16 units, or of its bytes when it is binary. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the providers' events hold what the model says: text, thinking, arguments of tools. */
const openings = /"(?:text|delta|content|thinking|reasoning_content|partial_json|arguments|input)":"/g;

/** Events of OpenAI's Responses that say again what deltas have said. */
const repetition = /"type":"response\.[a-z_.]*(?<!\.delta)"/;

/** Where the texts of an event, or of a whole answer, stand: the insides of JSON strings, not unescaped; empty ones are left out. */
export function textsIn(piece: Piece): Span[] {
  const json = jsonOf(piece);
  const spans: Span[] = [];
  for (const { index, 0: opening } of json.matchAll(openings)) {
    const start = index + opening.length;
    const end = endOfString(json, start);
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** The text that an event adds to the answer, still escaped; empty for one that adds none. */
export function addedText(event: Piece): string {
  const json = jsonOf(event);
  if (repetition.test(json)) return "";
  return textsIn(event)
    .map(({ start, end }) => json.slice(start, end))
    .join("");
}

/** Bytes become one unit each, so that places in the text are places in the bytes. */
function jsonOf(piece: Piece): string {
  return typeof piece === "string" ? piece : Buffer.from(piece).toString("latin1");
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
