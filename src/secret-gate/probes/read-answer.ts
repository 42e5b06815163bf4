import { tryParseJson } from "../../text/json-value.ts";

/** Machine codes and messages of an answer, independent of the provider's format. */
export interface AnswerText {
  /** The parsed body; `undefined` when it is not JSON. */
  readonly json: unknown;
  readonly isHtml: boolean;
  /** Machine codes of the error in lower case, outermost first. Untrusted text, never printed. */
  readonly codes: readonly string[];
  /** Messages of the error, joined by spaces, without links. Untrusted text, never printed. */
  readonly message: string;
}

/**
 * Keys whose values are machine codes. Some providers write a sentence there, so a value with a
 * blank counts as a message.
 */
const CODE_KEYS: readonly string[] = [
  "error",
  "code",
  "Code",
  "type",
  "__type",
  "status",
  "reason",
  "status_code",
  "error_code",
  "errorCode",
  "error_codes",
  "quotaId",
];

/** Keys of codes and messages in the error objects of the providers. */
const WORD_KEYS: readonly string[] = [
  ...CODE_KEYS,
  "errors",
  "Error",
  "error_description",
  "message",
  "Message",
  "detail",
  "details",
  "violations",
  "base_resp",
  "status_msg",
];

/**
 * Maximum depth of the search. The deepest known key is Google's
 * `error.details[].violations[].quotaId`.
 */
const MAX_DEPTH = 7;

/**
 * Maximum length of a machine code, in UTF-16 units. The longest known codes are Google's quota
 * names.
 */
const MAX_CODE_UNITS = 120;

/**
 * Maximum length of the messages, in UTF-16 units. A provider's first sentence names the problem.
 */
const MAX_MESSAGE_UNITS = 8_000;

/** Parses a body as JSON or as the XML of AWS. */
export function readAnswer(body: string, contentType: string): AnswerText {
  const json = tryParseJson(body);
  const isHtml =
    json === undefined && (/\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype\s+html|html|head)\b/i.test(body));
  const words = json === undefined ? parseXmlWords(body) : collectWords(json, "", MAX_DEPTH);
  const texts = words.flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
  return {
    json,
    isHtml,
    codes: words.flatMap(({ kind, text }) => (kind === "code" ? [normalizeCode(text)] : parseEntraCode(text))),
    // The text of a link is misleading: a rate limit links to `settings/billing`.
    message: texts
      .join(" ")
      .slice(0, MAX_MESSAGE_UNITS)
      .replace(/\bhttps?:\/\/\S+/gi, " "),
  };
}

/** Normalizes a code to lower case, without the namespace and the address that AWS adds. */
export function normalizeCode(text: string): string {
  return text.replace(/^.*#/, "").replace(/:.*$/, "").toLowerCase();
}

/** Reads a member of a JSON object. Returns `undefined` for any other value. */
export function readMember(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as { readonly [key: string]: unknown })[key]
    : undefined;
}

interface Word {
  readonly kind: "code" | "text";
  readonly text: string;
}

function collectWords(value: unknown, key: string, depth: number): Word[] {
  if (typeof value === "string" || typeof value === "number") return [toWord(String(value), CODE_KEYS.includes(key))];
  if (depth === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => collectWords(item, key, depth - 1));
  return WORD_KEYS.filter((name) => Object.hasOwn(value, name)).flatMap((name) =>
    collectWords(readMember(value, name), name, depth - 1),
  );
}

function toWord(text: string, isCodeKey: boolean): Word {
  return { kind: isCodeKey && text.length <= MAX_CODE_UNITS && /^\S+$/.test(text) ? "code" : "text", text };
}

/** Entra repeats its code at the start of the description. Older answers contain it only there. */
function parseEntraCode(text: string): string[] {
  const number = /^AADSTS(\d{4,9})\b/.exec(text)?.[1];
  return number === undefined ? [] : [number];
}

function parseXmlWords(body: string): Word[] {
  return [...body.matchAll(/<(Code|Message)>([^<]{1,500})</g)].map(([, name, text = ""]) =>
    toWord(text, name === "Code"),
  );
}
