import { jsonIn } from "../text/json-value.ts";

/** The words of an answer that tell its kind: error codes, types and messages, in whatever form the provider writes them. */
export interface AnswerText {
  /** The parsed body; `undefined` when it is not JSON. */
  readonly json: unknown;
  readonly isHtml: boolean;
  /** Codes and messages of the error, joined by spaces; outside text, to be matched and never shown. */
  readonly words: string;
}

/** Places of codes and messages in the error objects of the providers, from the outside in. */
const wordKeys = [
  "error",
  "errors",
  "Error",
  "code",
  "Code",
  "type",
  "__type",
  "status",
  "reason",
  "error_description",
  "message",
  "Message",
  "detail",
  "details",
  "base_resp",
  "status_code",
  "status_msg",
];

/** Deepest object that is searched for words; Google's `error.details[].reason` is the deepest known. */
const DEPTH = 5;

/** Reads a body as JSON, or as the XML that AWS writes. */
export function readAnswer(body: string, contentType: string): AnswerText {
  const json = jsonIn(body);
  const isHtml =
    json === undefined && (/\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype\s+html|html|head)\b/i.test(body));
  return { json, isHtml, words: json === undefined ? xmlWords(body) : wordsOf(json, DEPTH).join(" ") };
}

/** The member of a JSON object; `undefined` for everything that is not one. */
export function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as { readonly [key: string]: unknown })[key]
    : undefined;
}

function wordsOf(value: unknown, depth: number): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (depth === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => wordsOf(item, depth - 1));
  return wordKeys.filter((key) => Object.hasOwn(value, key)).flatMap((key) => wordsOf(member(value, key), depth - 1));
}

function xmlWords(body: string): string {
  return [...body.matchAll(/<(?:Code|Message)>([^<]{1,500})</g)].map((match) => match[1] ?? "").join(" ");
}
