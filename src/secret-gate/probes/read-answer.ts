import { jsonIn } from "../../text/json-value.ts";

/**
 * What an answer says in words: its machine codes and its messages, in whatever form the provider
 * writes them.
 */
export interface AnswerText {
  /** The parsed body; `undefined` when it is not JSON. */
  readonly json: unknown;
  readonly isHtml: boolean;
  /**
   * Machine codes of the error in lower case, from the outside in; outside text, to be compared and
   * never shown.
   */
  readonly codes: readonly string[];
  /**
   * Messages of the error, joined by spaces, without links; outside text, to be matched and never
   * shown.
   */
  readonly message: string;
}

/**
 * Keys whose values are machine codes, as long as they hold no blank; some providers write a
 * sentence there.
 */
const codeKeys: readonly string[] = [
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

/** Places of codes and messages in the error objects of the providers, from the outside in. */
const wordKeys: readonly string[] = [
  ...codeKeys,
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
 * Deepest object that is searched for words; Google's `error.details[].violations[].quotaId` is the
 * deepest known.
 */
const DEPTH = 7;

/**
 * Longest text that is taken for a machine code, in UTF-16 units; Google's names of quotas are the
 * longest known.
 */
const CODE_UNITS = 120;

/**
 * Most of the messages that is read, in UTF-16 units; a provider says in its first sentence what is
 * wrong.
 */
const MESSAGE_UNITS = 8_000;

/** Reads a body as JSON, or as the XML that AWS writes. */
export function readAnswer(body: string, contentType: string): AnswerText {
  const json = jsonIn(body);
  const isHtml =
    json === undefined && (/\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype\s+html|html|head)\b/i.test(body));
  const words = json === undefined ? xmlWords(body) : wordsOf(json, "", DEPTH);
  const texts = words.flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
  return {
    json,
    isHtml,
    codes: words.flatMap(({ kind, text }) => (kind === "code" ? [normalCode(text)] : entraCode(text))),
    // What a link is called says nothing about the answer: a rate limit links to
    // `settings/billing`.
    message: texts
      .join(" ")
      .slice(0, MESSAGE_UNITS)
      .replace(/\bhttps?:\/\/\S+/gi, " "),
  };
}

/**
 * The code as rules write it: lower case, without the namespace and the address that AWS puts
 * around it.
 */
export function normalCode(text: string): string {
  return text.replace(/^.*#/, "").replace(/:.*$/, "").toLowerCase();
}

/** The member of a JSON object; `undefined` for everything that is not one. */
export function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as { readonly [key: string]: unknown })[key]
    : undefined;
}

interface Word {
  readonly kind: "code" | "text";
  readonly text: string;
}

function wordsOf(value: unknown, key: string, depth: number): Word[] {
  if (typeof value === "string" || typeof value === "number") return [wordOf(String(value), codeKeys.includes(key))];
  if (depth === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => wordsOf(item, key, depth - 1));
  return wordKeys
    .filter((name) => Object.hasOwn(value, name))
    .flatMap((name) => wordsOf(member(value, name), name, depth - 1));
}

function wordOf(text: string, mayBeCode: boolean): Word {
  return { kind: mayBeCode && text.length <= CODE_UNITS && /^\S+$/.test(text) ? "code" : "text", text };
}

/**
 * Entra writes its code at the beginning of the description as well; older answers have it nowhere
 * else.
 */
function entraCode(text: string): string[] {
  const number = /^AADSTS(\d{4,9})\b/.exec(text)?.[1];
  return number === undefined ? [] : [number];
}

function xmlWords(body: string): Word[] {
  return [...body.matchAll(/<(Code|Message)>([^<]{1,500})</g)].map(([, name, text = ""]) =>
    wordOf(text, name === "Code"),
  );
}
