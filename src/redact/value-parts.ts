import { jsonIn } from "../text/json-value.ts";
import { VALUE_MIN_LENGTH } from "./needle.ts";
import { isSecretPair, secretLeaves, secretLines } from "./values/secret-leaves.ts";
import { urlSecrets } from "./values/url-secrets.ts";
import { authorizationToken, pairsIn, unwrap } from "./values/value-shape.ts";

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
 * The value and every part of it that gives it away alone: itself trimmed and with either kind of line break, its secret lines, the secret leaves of JSON, the
 * claims and signature of a JWT, the secret parts of a URL, the secret values of connection strings and environment files, the password in base64 of
 * a user and a password. Parts that are too common are left out.
 */
export function valueParts(value: string): string[] {
  return [...allParts(value)].filter((part) => !isTooCommon(part));
}

/** The parts of a value that are secret themselves, such as the password of a URL, and too short or too common to be looked for everywhere. */
export function commonParts(value: string): string[] {
  return [...new Set(secretsIn(value.trim()))].filter((part) => part !== "" && isTooCommon(part));
}

function allParts(value: string): Set<string> {
  const parts = new Set<string>();
  const trimmed = value.trim();
  const unix = trimmed.replaceAll("\r\n", "\n");
  for (const part of [trimmed, unix, unix.replaceAll("\n", "\r\n")]) parts.add(part);
  const json = /^[[{]/.test(trimmed) ? jsonIn(trimmed) : undefined;
  if (json !== undefined) parts.add(JSON.stringify(json));
  else for (const { value: line } of secretLines(unix)) parts.add(line);
  for (const part of secretsIn(trimmed)) {
    parts.add(part);
    // A leaf may be JSON, a key in armor or an address itself.
    if (part !== trimmed) for (const inner of allParts(part)) parts.add(inner);
  }
  return parts;
}

/** What is secret inside of a trimmed value. */
function secretsIn(value: string): string[] {
  const json = /^[[{]/.test(value) ? jsonIn(value) : undefined;
  if (json !== undefined)
    return secretLeaves(json)
      .map((leaf) => leaf.value)
      .filter((leaf) => leaf !== value);
  const token = authorizationToken(value);
  const parts = [...jwtSegments(value), ...urlSecrets(value), ...listedValues(value), ...wrappedPassword(value)];
  return token === undefined ? parts : [token, ...parts];
}

/** The first segment is left out: it is the same in all tokens of one issuer. @see https://www.rfc-editor.org/rfc/rfc7519 */
function jwtSegments(text: string): string[] {
  const match = /^(?:[a-z]+_(?:\w+_)?)?eyJ[\w-]+\.([\w-]+)\.([\w-]+)$/.exec(text);
  return match ? [match[1] ?? "", match[2] ?? ""] : [];
}

/** The secret values of a connection string, of a shared access signature, or of an environment file. */
function listedValues(text: string): string[] {
  const pairs = pairsIn(text);
  const isList = pairs.length > 1 || /^[A-Z][A-Z0-9_]+=/.test(text);
  return isList ? pairs.filter(({ name, value }) => isSecretPair(name, value)).map(({ value }) => value) : [];
}

/** The password in the base64 of `user:password`, as `Authorization: Basic` and Docker write it, and the text around it. */
function wrappedPassword(value: string): string[] {
  const inside = unwrap(value.replace(/^Basic\s+/i, ""));
  const match = inside === undefined ? null : /^([^:\s]{0,64}):(\S{1,512})$/.exec(inside);
  return match === null ? [] : [inside ?? "", match[2] ?? ""];
}
