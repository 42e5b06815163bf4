import { jsonIn } from "../text/json-value.ts";
import { VALUE_MIN_LENGTH } from "./needle.ts";

/** How deep JSON inside JSON strings is opened, in levels. */
const JSON_DEPTH = 3;

/** Words that secrets' documents hold beside their secrets, and that passwords of throw-away test services consist of. */
const commonWords = new Set([
  "administrator",
  "anonymous",
  "authorized_user",
  "changeme",
  "database",
  "development",
  "disabled",
  "external_account",
  "googleapis.com",
  "integration",
  "localhost",
  "password",
  "postgres",
  "postgresql",
  "production",
  "required",
  "service_account",
  "undefined",
  "username",
]);

/** Whether a value stands in so many innocent places that removing it would shred the evidence. */
export function isTooCommon(value: string): boolean {
  const bare = value.trim();
  return bare.length < VALUE_MIN_LENGTH || commonWords.has(bare.toLowerCase());
}

/**
 * The value and every part of it that gives it away alone: itself trimmed and with either kind of line break, its lines, the string leaves
 * of JSON, the claims and signature of a JWT, the user information and query of a URL, the values of `key=value` lists. Parts that are too common are left out.
 */
export function valueParts(value: string): string[] {
  const parts = new Set<string>();
  collect(value, parts, JSON_DEPTH);
  return [...parts].filter((part) => !isTooCommon(part));
}

function collect(value: string, parts: Set<string>, depth: number): void {
  const trimmed = value.trim();
  if (trimmed === "" || parts.has(trimmed)) return;
  const unix = trimmed.replaceAll("\r\n", "\n");
  for (const part of [trimmed, unix, unix.replaceAll("\n", "\r\n")]) parts.add(part);
  for (const line of unix.split(/[\r\n]+/)) if (!isArmor(line.trim())) parts.add(line.trim());
  if (depth > 0) for (const leaf of jsonLeaves(trimmed)) collect(leaf, parts, depth - 1);
  for (const part of [...jwtSegments(trimmed), ...urlSecrets(trimmed), ...listedValues(trimmed)]) parts.add(part);
}

/** The first and last line of a PEM block, which are the same in every key. */
function isArmor(line: string): boolean {
  return /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}

function jsonLeaves(text: string): string[] {
  const json = /^[[{]/.test(text) ? jsonIn(text) : undefined;
  return json === undefined ? [] : [JSON.stringify(json), ...stringsIn(json)];
}

function stringsIn(json: unknown): string[] {
  if (typeof json === "string") return [json];
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(stringsIn) : [];
}

/** The first segment is left out: it is the same in all tokens of one issuer. @see https://www.rfc-editor.org/rfc/rfc7519 */
function jwtSegments(text: string): string[] {
  const match = /^(?:[a-z]+_(?:\w+_)?)?eyJ[\w-]+\.([\w-]+)\.([\w-]+)$/.exec(text);
  return match ? [match[1] ?? "", match[2] ?? ""] : [];
}

/** The password of a URL, alone and with its user, and the values of its query, each as written and decoded. */
function urlSecrets(text: string): string[] {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:([^\s/?#@]*)@)?[^\s?#]*(?:\?([^\s#]*))?/i.exec(text);
  if (match === null) return [];
  const [user = "", query = ""] = [match[1], match[2]];
  const password = user.includes(":") ? user.slice(user.indexOf(":") + 1) : "";
  const values = query.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1));
  return [user, password, ...values].flatMap((part) => [part, decoded(part)]);
}

/** The values of a connection string, `key=value` joined by semicolons, or of a dotenv text. */
function listedValues(text: string): string[] {
  const entries = text.split(/[;\r\n]+/).map((entry) => /^\s*[A-Za-z][\w .-]*=(.*)$/.exec(entry)?.[1]?.trim());
  if (entries.length < 2 && !/^[A-Z][A-Z0-9_]+=/.test(text)) return [];
  return entries.filter((entry) => entry !== undefined).map((entry) => entry.replace(/^(["'])(.*)\1$/, "$2"));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
