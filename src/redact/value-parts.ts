import { tryParseJson } from "../text/json-value.ts";
import { VALUE_MIN_LENGTH } from "./variant.ts";
import { isSecretPair, secretLeaves, secretLines } from "./values/secret-leaves.ts";
import { urlSecrets } from "./values/url-secrets.ts";
import { authorizationToken, parsePairs, unwrap } from "./values/value-shape.ts";

/** Words that documents with secrets also contain, and passwords of throw-away test services. */
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

/**
 * Whether a value occurs in so many other places that removing it would make the evidence useless.
 */
export function isTooCommon(value: string): boolean {
  const bare = value.trim();
  return bare.length < VALUE_MIN_LENGTH || commonWords.has(bare.toLowerCase());
}

/**
 * Collects the value and every part that reveals it alone: the value trimmed and with either kind
 * of line break, its secret lines, the secret leaves of JSON, the claims and signature of a JWT,
 * the secret parts of a URL, the secret values of connection strings and environment files, and the
 * password in base64 of a user and a password. Parts that are too common are left out.
 */
export function valueParts(value: string): string[] {
  return [...collectParts(value)].filter((part) => !isTooCommon(part));
}

/**
 * Collects the parts of a value that are secret themselves, such as the password of a URL, and too
 * short or too common to be searched for everywhere.
 */
export function commonParts(value: string): string[] {
  return [...new Set(collectSecretParts(value.trim()))].filter((part) => part !== "" && isTooCommon(part));
}

function collectParts(value: string): Set<string> {
  const parts = new Set<string>();
  const trimmed = value.trim();
  const unix = trimmed.replaceAll("\r\n", "\n");
  for (const part of [trimmed, unix, unix.replaceAll("\n", "\r\n")]) parts.add(part);
  const json = /^[[{]/.test(trimmed) ? tryParseJson(trimmed) : undefined;
  if (json !== undefined) parts.add(JSON.stringify(json));
  else for (const { value: line } of secretLines(unix)) parts.add(line);
  for (const part of collectSecretParts(trimmed)) {
    parts.add(part);
    // A leaf may itself be JSON, a key in armor or an address.
    if (part !== trimmed) for (const inner of collectParts(part)) parts.add(inner);
  }
  return parts;
}

/** Collects the secret parts of a trimmed value. */
function collectSecretParts(value: string): string[] {
  const json = /^[[{]/.test(value) ? tryParseJson(value) : undefined;
  if (json !== undefined)
    return secretLeaves(json)
      .map((leaf) => leaf.value)
      .filter((leaf) => leaf !== value);
  const token = authorizationToken(value);
  const parts = [
    ...collectJwtSegments(value),
    ...urlSecrets(value),
    ...collectListedValues(value),
    ...collectWrappedPassword(value),
  ];
  return token === undefined ? parts : [token, ...parts];
}

/**
 * Collects the second and third segment of a JWT. The first is the same in all tokens of one
 * issuer.
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
function collectJwtSegments(text: string): string[] {
  const match = /^(?:[a-z]+_(?:\w+_)?)?eyJ[\w-]+\.([\w-]+)\.([\w-]+)$/.exec(text);
  return match ? [match[1] ?? "", match[2] ?? ""] : [];
}

/**
 * Collects the secret values of a connection string, of a shared access signature, or of an
 * environment file.
 */
function collectListedValues(text: string): string[] {
  const pairs = parsePairs(text);
  const isList = pairs.length > 1 || /^[A-Z][A-Z0-9_]+=/.test(text);
  return isList ? pairs.filter(({ name, value }) => isSecretPair(name, value)).map(({ value }) => value) : [];
}

/**
 * Collects the password in the base64 of `user:password`, as `Authorization: Basic` and Docker
 * write it, and the text around it.
 */
function collectWrappedPassword(value: string): string[] {
  const inside = unwrap(value.replace(/^Basic\s+/i, ""));
  const match = inside === undefined ? null : /^([^:\s]{0,64}):(\S{1,512})$/.exec(inside);
  return match === null ? [] : [inside ?? "", match[2] ?? ""];
}
