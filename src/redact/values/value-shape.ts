import { tryParseJson } from "../../text/json-value.ts";
import { classifyName } from "./secret-name.ts";
import { isSetting, type Strictness } from "./setting-shape.ts";
import { hasTokenForm } from "./token-form.ts";
import { hasUrlSecret, isUrl } from "./url-secrets.ts";

/** Shortest and longest base64 text that is decoded, in UTF-16 units. */
const [WRAPPED_MIN_UNITS, WRAPPED_MAX_UNITS] = [24, 100_000];

/**
 * Whether a value has the form of a setting and contains no credential (see `isSetting`), or is an
 * address without a secret, or a JSON list of such values.
 */
export function isInnocent(value: string, strictness: Strictness): boolean {
  const bare = value.trim();
  if (hasTokenForm(bare)) return false;
  if (isUrl(bare)) return !hasUrlSecret(bare, "any");
  if (isSetting(bare, strictness)) return true;
  const json = /^[[{]/.test(bare) ? tryParseJson(bare) : undefined;
  if (Array.isArray(json))
    return json.every((item) => typeof item !== "object" && isInnocent(String(item), strictness));
  const inside = unwrap(bare);
  return inside !== undefined && /^-----BEGIN (?:CERTIFICATE|(?:RSA )?PUBLIC KEY)-----/.test(inside);
}

/** Whether a value is certainly a credential, whatever its name. */
export function hasCredentialForm(value: string): boolean {
  const bare = value.trim();
  if (hasTokenForm(bare) || hasUrlSecret(bare, "known") || isAuthorization(bare)) return true;
  if (parsePairs(bare).some(({ name, value: text }) => isCertainPair(name, text))) return true;
  const inside = unwrap(bare);
  return (
    inside !== undefined &&
    inside !== bare &&
    (hasTokenForm(inside) || parsePairs(inside).some((pair) => isCertainPair(pair.name, pair.value)))
  );
}

/**
 * A name and its value in a connection string, a query, an environment file or a simple YAML file.
 */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

/**
 * Parses the pairs of a text that consists of them, one per line or joined by `;` or `&`. Any other
 * text has few or none.
 */
export function parsePairs(text: string): Pair[] {
  if (/^[[{]/.test(text)) return [];
  const separator = /^[^\n]*=[^\n]*$/.test(text) && text.includes(";") ? /;/ : /[\r\n]+/;
  const entries = /^\??[\w-]{1,64}=[^&\s]*&/.test(text) ? text.replace(/^\?/, "").split("&") : text.split(separator);
  return entries.flatMap((entry) => {
    const match = /^\s*(?:- |export )?["']?([A-Za-z_/][\w .:/@-]{0,127}?)["']?\s*(?:=|:(?=\s))\s*(\S.*)$/.exec(entry);
    const [, name = "", value = ""] = match ?? [];
    return match === null ? [] : [{ name: name.trim(), value: value.trim().replace(/^(["'])(.*)\1$/, "$2") }];
  });
}

/**
 * Whether a program reads a credential from the pair. Prose with a colon has no such name and
 * value.
 */
function isCertainPair(name: string, value: string): boolean {
  if (hasTokenForm(value)) return true;
  return classifyName(name) === "holds" && !isInnocent(value, "strict") && !/\s/.test(value);
}

/** Whether the value is that of an `Authorization` header. */
function isAuthorization(value: string): boolean {
  const token = authorizationToken(value);
  return token !== undefined && !isInnocent(token, "loose");
}

/** Returns what follows the scheme in an `Authorization` header or its value, or `undefined`. */
export function authorizationToken(value: string): string | undefined {
  const schemes =
    /^(?:authorization:\s*)?(?:Bearer|Basic|Token|Digest|ApiKey|SharedAccessSignature|SharedKey)\s+(\S.*)$/i;
  return schemes.exec(value.trim())?.[1];
}

/** Decodes base64 to text. Returns `undefined` when the value is not base64 of a text. */
export function unwrap(value: string): string | undefined {
  const bare = value.replace(/\s+/g, "");
  if (bare.length < WRAPPED_MIN_UNITS || bare.length > WRAPPED_MAX_UNITS || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(bare))
    return undefined;
  const text = Buffer.from(bare, "base64").toString("utf8");
  return /[\ufffd\0-\x08]/.test(text) ? undefined : text;
}
