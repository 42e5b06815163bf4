import { classifyName, splitNameWords } from "./values/secret-name.ts";

/** Number of bytes before a value that are examined for its meaning. */
const REACH = 160;
/** Most bytes between a name and its value. */
const GAP = 24;
/** Most words between a name and its value. */
const LINKS = 3;

/** Most names whose meaning is cached. */
const NAMES_LIMIT = 10_000;

/**
 * Words between a name and its value: verbs, schemes of `Authorization`, names of members that
 * contain values, and encoded separators.
 */
const link =
  /^(?:is|was|are|equals|to|of|set|basic|bearer|token|digest|value|val|content|string|text|data|default|3d|3a|20|22|27|2c|quot|apos|nbsp|39|34|x22|x27|u0022|u0027|u003d|n|t|r)$/i;

const isWordByte = new Uint8Array(256);
for (const byte of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_")) isWordByte[byte] = 1;
/** Bytes of names: letters, digits, underscores and the marks below. */
const isNameByte = Uint8Array.from(isWordByte);
for (const byte of Buffer.from(".-$")) isNameByte[byte] = 1;

/**
 * Creates a function that returns whether a delimited text between two places is where a secret is
 * written: after one of the names or another name of a secret, in any syntax; in an element or
 * attribute of such a name; in an address before its host; after `-p` or `-u user:`.
 */
export function createSecretPlaces(source: Buffer, names: readonly string[]): (start: number, end: number) => boolean {
  const known = new Map<string, boolean>();
  const own = names.map((name) => splitNameWords(name).join("_")).filter((name) => name !== "");
  const isSecretName = (name: string) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const words = splitNameWords(name).join("_");
    const is = classifyName(name) === "holds" || own.some((owned) => words === owned || words.endsWith(`_${owned}`));
    if (known.size >= NAMES_LIMIT) known.clear();
    known.set(name, is);
    return is;
  };
  return (start, end) => {
    if (end < source.length && isWordByte[source[end] as number] === 1) return false;
    const first = Math.max(0, start - REACH);
    const previous = source[start - 1];
    if (
      previous !== undefined &&
      isWordByte[previous] === 1 &&
      !/(?:%[0-9A-Fa-f]{2}|\\+[nrt]|\\u00[0-9a-f]{2}|(?:^|\s)-p)$/.test(
        source.toString("latin1", Math.max(0, start - 8), start),
      )
    )
      return false;
    if (hasNameBefore(source, start, isSecretName)) return true;
    const text = source.toString("latin1", first, start);
    return (
      isInAddress(text, source.toString("latin1", end, end + 2)) || isOption(text) || isInElement(text, isSecretName)
    );
  };
}

/** Whether a secret name is before the place, with only separators and linking words between. */
function hasNameBefore(source: Buffer, place: number, isSecretName: (name: string) => boolean): boolean {
  let at = place;
  for (let word = 0; word <= LINKS; word++) {
    const limit = Math.max(0, at - GAP);
    let end = at;
    while (end > limit && isWordByte[source[end - 1] as number] === 0) end--;
    let start = end;
    while (start > 0 && end - start < REACH && isNameByte[source[start - 1] as number] === 1) start--;
    if (start === end) return false;
    const name = source.toString("latin1", start, end);
    if (isSecretName(name)) return true;
    if (!link.test(name.replace(/^[.$-]+/, ""))) return false;
    at = start;
  }
  return false;
}

/**
 * Whether the value is the user information of an address, `scheme://user:value@host` or
 * `scheme://value@host`.
 */
function isInAddress(before: string, after: string): boolean {
  if (!after.startsWith("@") && after !== ":@") return false;
  return /[A-Za-z][A-Za-z0-9+.-]{1,32}:\/\/(?:[^\s/@"'<>]*:)?$/.test(before);
}

/** Whether the value belongs to an option from which programs read a password. */
function isOption(before: string): boolean {
  return /(?:^|[\s"'])(?:-p ?|(?:-u|--user|--proxy-user)[ =]["']?[^\s:"']{0,64}:)$/.test(before);
}

/**
 * Whether the value is the content of an element whose name, or whose attribute, is a secret name.
 */
function isInElement(before: string, isSecretName: (name: string) => boolean): boolean {
  const tag = /<([\w:.-]+)((?:\s+[\w:.-]+=(?:"[^"<>]*"|'[^'<>]*'))*)\s*>\s*(?:<!\[CDATA\[)?$/.exec(before);
  if (tag === null) return false;
  const named = [...(tag[2] ?? "").matchAll(/\s(?:name|key|id)=["']([^"']*)["']/g)].map((match) => match[1] ?? "");
  return [tag[1] ?? "", ...named].some(isSecretName);
}
