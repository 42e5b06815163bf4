import { createSecretPlaces } from "./secret-place.ts";
import { createSpans, type Spans } from "./spans.ts";
import { collectHtmlEncodings, collectJsonEncodings, collectPercentEncodings } from "./text-encodings.ts";

/**
 * Shortest value that is searched for at all, in UTF-16 units. A shorter one is part of too many
 * words.
 */
export const SHORT_VALUE_MIN_LENGTH = 4;

/** A value that is too short or too common to be searched for everywhere, and its name. */
export interface ShortValue {
  readonly name: string;
  readonly value: string;
}

/** An index of short values. */
export interface ShortIndex {
  readonly size: number;
  readonly names: readonly string[];
  /** One bit for the first two bytes of each encoded value. */
  readonly beginnings: Uint8Array;
  /** The encoded values by their first four bytes. */
  readonly forms: ReadonlyMap<number, readonly Uint8Array[]>;
  readonly values: ReadonlySet<string>;
}

/** Indexes the values that are long enough. */
export function indexShortValues(values: readonly ShortValue[]): ShortIndex {
  const long = values.filter(({ value }) => value.length >= SHORT_VALUE_MIN_LENGTH);
  const beginnings = new Uint8Array(1 << 13);
  const forms = new Map<number, Uint8Array[]>();
  const texts = new Set(
    long.flatMap(({ value }) => [
      value,
      ...collectJsonEncodings(value),
      ...collectHtmlEncodings(value),
      ...collectPercentEncodings(value),
    ]),
  );
  for (const text of texts) {
    const form = Buffer.from(text);
    const pair = form.readUInt16LE(0);
    beginnings[pair >>> 3] = (beginnings[pair >>> 3] as number) | (1 << (pair & 7));
    const word = form.readInt32LE(0);
    const known = forms.get(word);
    if (known === undefined) forms.set(word, [form]);
    else known.push(form);
  }
  // The longest encoding is matched first, because it contains the others.
  for (const list of forms.values()) list.sort((a, b) => b.length - a.length);
  return {
    size: texts.size,
    names: [...new Set(long.map(({ name }) => name))],
    beginnings,
    forms,
    values: new Set(long.map(({ value }) => value)),
  };
}

/**
 * Finds the places of the values where the text around them says that a secret is there: after the
 * name of the variable or another secret name, in a header, an option, an element or attribute, or
 * the user information of an address.
 */
export function findShortValues(bytes: Uint8Array, index: ShortIndex): Spans {
  const spans = createSpans();
  if (index.size === 0) return spans;
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isSecretPlace = createSecretPlaces(source, index.names);
  const { beginnings, forms } = index;
  for (let at = 0; at + 4 <= source.length; at++) {
    const pair = (source[at] as number) | ((source[at + 1] as number) << 8);
    if (((beginnings[pair >>> 3] as number) & (1 << (pair & 7))) === 0) continue;
    const form = forms.get(source.readInt32LE(at))?.find((bytes) => isAt(source, bytes, at));
    if (form !== undefined && isSecretPlace(at, at + form.length)) spans.add(at, at + form.length);
  }
  return spans;
}

/**
 * Finds the runs of base64 that follow `Basic` or are the value of `auth`, and contain one of the
 * values as the password.
 */
export function findShortPasswords(bytes: Uint8Array, { values }: ShortIndex): Spans {
  const spans = createSpans();
  if (values.size === 0) return spans;
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const mark of ["asic ", 'auth"'])
    for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + mark.length)) {
      const text = source.toString("latin1", at + mark.length, at + mark.length + 1024);
      const match = /^[\s:"\\]{0,12}([A-Za-z0-9+/_-]{8,}={0,2})/.exec(text);
      const run = match?.[1];
      if (match === null || run === undefined) continue;
      const parts = Buffer.from(run, "base64").toString("utf8").split(":");
      if (!parts.some((part) => values.has(part))) continue;
      const start = at + mark.length + match[0].length - run.length;
      spans.add(start, start + run.length);
    }
  return spans;
}

function isAt(source: Buffer, form: Uint8Array, at: number): boolean {
  if (at + form.length > source.length) return false;
  for (let index = 0; index < form.length; index++) if (source[at + index] !== form[index]) return false;
  return true;
}
