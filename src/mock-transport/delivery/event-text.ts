import type { Chunk } from "../wire/wire.ts";

/** A range of a text in UTF-16 units; the end is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Start of a field with model output in the events of the providers: text, thinking, tool
 * arguments.
 */
const TEXT_FIELD = /"(?:text|delta|content|thinking|reasoning_content|partial_json|arguments|input)":"/g;

/** The field in which Bedrock wraps an event of the model, in base64. */
const WRAPPED_EVENT = /"bytes":"([A-Za-z0-9+/=]+)"/;

/** Events of OpenAI's Responses that repeat the text of earlier deltas. */
const REPEATING_EVENT = /"type":"response\.[a-z_.]*(?<!\.delta)"/;

/**
 * Finds the texts in the JSON of an event or of a whole answer: the contents of strings, still
 * escaped. Empty ones are left out.
 */
export function findTexts(json: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: opening } of json.matchAll(TEXT_FIELD)) {
    const start = index + opening.length;
    const end = findStringEnd(json, start);
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** Finds the base64 text of a wrapped event; `undefined` when there is none. */
export function findWrappedEvent(json: string): Span | undefined {
  const found = WRAPPED_EVENT.exec(json);
  const end = found === null ? 0 : found.index + found[0].length - 1;
  return found === null ? undefined : { start: end - (found[1]?.length ?? 0), end };
}

/** Returns the text that an event adds to the answer, still escaped; empty when it adds none. */
export function readAddedText(event: Chunk): string {
  const outer = typeof event === "string" ? event : Buffer.from(event).toString("utf8");
  const wrapped = typeof event === "string" ? undefined : findWrappedEvent(outer);
  const json =
    wrapped === undefined ? outer : Buffer.from(outer.slice(wrapped.start, wrapped.end), "base64").toString("utf8");
  if (REPEATING_EVENT.test(json)) return "";
  return findTexts(json)
    .map(({ start, end }) => json.slice(start, end))
    .join("");
}

/** Returns the offset of the first unescaped quote from `start` on, or the end of the text. */
function findStringEnd(json: string, start: number): number {
  for (let at = json.indexOf('"', start); at >= 0; at = json.indexOf('"', at + 1)) {
    let escapes = 0;
    while (json[at - 1 - escapes] === "\\") escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return json.length;
}
