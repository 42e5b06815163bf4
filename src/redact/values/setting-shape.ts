/**
 * What counts as a setting. `strict`: texts with a form of their own, such as a host or a version.
 * `loose`: also words and lists of words.
 */
export type Strictness = "strict" | "loose";

/** Longest word of a language, in letters. */
const WORD_LETTERS = 22;
/** Longest value that is examined, in UTF-16 units. A longer one is not a setting. */
const SETTING_UNITS = 2000;

/** Values that are common in all formats of settings. */
const settings =
  /^(?:|true|false|yes|no|on|off|null|none|nil|undefined|enabled?|disabled?|auto|default|always|never|required|optional|basic|bearer|digest|negotiate|oauth2?|oidc|saml|ldap|apikey|api-key|anonymous|local|n\/a)$/i;

const number = /^(?:0x[0-9a-f]{1,16}|[+-]?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,3})?)$/i;
const forms: readonly RegExp[] = [
  // Amounts and durations.
  /^\d{1,12}(?:\.\d{1,6})?\s?(?:%|ms|s|m|h|d|w|y|sec|secs|seconds?|min|mins|minutes?|hours?|days?|weeks?|months?|years?|b|k|kb|mb|gb|tb|ki|mi|gi|kib|mib|gib)$/i,
  /^P(?:\d{1,6}[YMWD])*(?:T(?:\d{1,6}[HMS])+)?$/,
  // Dates, times and versions.
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  /^[~^=<>]{0,2}v?\d{1,6}(?:\.(?:\d{1,6}|x|\*)){1,3}(?:-(?:alpha|beta|rc|next|preview|dev|snapshot)(?:[.-]?\d{1,6})*)?$/i,
  // E-mail addresses, and hosts with a port.
  /^[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}$/i,
  /^(?:\*\.|\.)?[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,8}\.(?:[a-z]{2,24})(?::\d{1,5})?$/i,
  /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:]{2,39}\])(?::\d{1,5})?(?:\/\d{1,3})?$/i,
];
/** Public values: names of resources, public keys and certificates. */
const published: readonly RegExp[] = [
  // Names of resources in clouds.
  /^arn:[a-z-]{3,16}:[a-z0-9-]{1,32}:[a-z0-9-]{0,32}:\d{0,12}:[\w+=,.@/:*-]{1,256}$/,
  /^urn:[\w:.-]{1,128}$/,
  /^(?:\/\/[a-z.]{1,64}\/)?(?:projects|organizations|folders|locations)\/[\w./@:-]{1,256}$/,
  /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-[\w-]{1,32}|sk-[\w-]{1,32}@openssh\.com) [A-Za-z0-9+/=]{16,2000}(?: \S{1,256})?$/,
  /^-----BEGIN (?:PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE|CERTIFICATE REQUEST|PGP PUBLIC KEY BLOCK|X509 CRL)-----/,
  /^SHA(?:1|256|512):[A-Za-z0-9+/=]{20,90}$/,
];
const region =
  /^(?:af|ap|asia|australia|africa|ca|cn|eu|europe|il|me|mx|northamerica|sa|southamerica|us)(?:-gov|-iso[a-z]?)?-[a-z]{4,12}-?\d{1,2}(?:-[a-z])?$/;
/** Names of algorithms that have more digits than words do. */
const algorithm =
  /^(?:(?:ed|x|curve)(?:25519|448)|secp\d{3}[kr]1|(?:rsa|hmac|ecdsa|sha|aes|hs|rs|es|ps)[\d_-]{1,9}(?:-?[a-z]{2,6}){0,2})$/i;
const path = /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w .@~%*(){}/\\-]{0,1024}$|^[\w@.-]{1,64}(?:\/[\w@.*-]{1,64}){1,32}$/;
const placeholder = /^(?:\{\{?\s*[\w.-]{1,64}\s*\}?\}|<[\w -]{1,64}>|\$\{?\w{1,64}\}?|%s|%\w{1,32}%|\*{1,16})$/;

/**
 * Whether a value is typical for settings and not for secrets: a number, a version, a host, a path,
 * or words. Addresses are not examined.
 */
export function isSetting(value: string, strictness: Strictness): boolean {
  const bare = value.trim();
  if (published.some((form) => form.test(bare))) return true;
  if (bare.length > SETTING_UNITS) return false;
  if ([settings, number, region, algorithm].some((form) => form.test(bare))) return true;
  const opaque = splitParts(bare).filter(isOpaque);
  if (forms.some((form) => form.test(bare))) return opaque.length === 0;
  // Names of files often hold digests.
  if (path.test(bare) && opaque.every((part) => /^[0-9a-f]+$/.test(part)))
    return strictness === "loose" || /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\]/.test(bare);
  return strictness === "loose" && hasOnlyTerms(bare);
}

/**
 * Whether the text consists of words, alone or joined, in lists, with placeholders: `x-api-key`,
 * `HS256,RS256`, `Bearer {token}`.
 */
function hasOnlyTerms(value: string): boolean {
  const pieces = value.split(/[\s,;|"'[\]()&=:/+@.]+/).filter((piece) => piece !== "");
  return pieces.length > 0 && pieces.every((piece) => placeholder.test(piece) || number.test(piece) || isTerm(piece));
}

/**
 * Whether the text consists of words joined by hyphens or underscores, each with a short number.
 */
function isTerm(piece: string): boolean {
  return piece.split(/[-_]+/).every((word) => /^(?:\d{1,8}|v\d{1,4})?$/.test(word) || isWord(word));
}

/**
 * Whether the letters can be pronounced, are in one case or in camel case, and have at most four
 * digits before or after a hump.
 */
function isWord(text: string): boolean {
  if (algorithm.test(text)) return true;
  if (
    !/^\d{0,2}(?:[A-Z]+(?![a-z])\d{0,4}|[A-Z][a-z]+\d{0,4})*$/.test(text) &&
    !/^\d{0,2}[a-z]+\d{0,4}(?:[A-Z]+(?![a-z])\d{0,4}|[A-Z][a-z]+\d{0,4})*$/.test(text)
  )
    return false;
  const humps = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const letters = humps.reduce((sum, hump) => sum + hump.length, 0);
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length > 2 || (humps.length > 1 && letters / humps.length < 3)) return false;
  return humps.every((hump) => hump.length <= WORD_LETTERS && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(hump));
}

function splitParts(value: string): string[] {
  return value.split(/[/\\.:@,;\s&=?-]+/);
}

/** Whether a text looks random: long, and neither words nor a number. */
export function isOpaque(text: string): boolean {
  if (text.length < 12 || number.test(text)) return false;
  return !isTerm(text);
}
