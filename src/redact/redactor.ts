import { isBase64Byte } from "./base64-encodings.ts";
import { findVariants, type FoundSpans, indexVariants, type VariantIndex } from "./find-variants.ts";
import { VARIANT_MIN_BYTES, type Variant, VARIANT_KINDS } from "./variant.ts";
import { collectVariants } from "./collect-variants.ts";
import {
  findShortPasswords,
  findShortValues,
  indexShortValues,
  type ShortIndex,
  type ShortValue,
} from "./short-values.ts";
import { createSpans, type Spans } from "./spans.ts";
import { stripFormatting } from "./strip-formatting.ts";
import { joinMatches, type Matches } from "./matches.ts";

/** What to search for: the variants as they are, and in the view without formatting. */
export interface Redactor {
  readonly plain: VariantIndex;
  readonly stripped: VariantIndex;
  /** Values to search for only where the text around them says that a secret is there. */
  readonly short: ShortIndex;
}

/** Most characters of one base64 word that also encode a neighbour of the value, on each side. */
const BASE64_NEIGHBOURS = 3;

/**
 * Prepares the search for values in any number of files. The values in `short` are searched for
 * only in certain places.
 */
export function createRedactor(values: readonly string[], short: readonly ShortValue[] = []): Redactor {
  const variants = collectVariants(values);
  const stripped = new Map<string, Variant>();
  for (const { kind, bytes } of variants) {
    if (kind === "utf-16") continue;
    const view = stripFormatting(bytes).bytes;
    if (view.length > VARIANT_MIN_BYTES)
      stripped.set(Buffer.from(view).toString("latin1"), { kind, bytes: Uint8Array.from(view) });
  }
  return {
    plain: indexVariants(variants),
    stripped: indexVariants([...stripped.values()]),
    short: indexShortValues(short),
  };
}

/**
 * Finds every match: values that are whole, encoded, wrapped or coloured. A match of base64 is the
 * whole run. Ascending and disjoint.
 */
export function scan(bytes: Uint8Array, { plain, stripped, short }: Redactor): Matches {
  const lists: FoundSpans[] = [];
  if (plain.size > 0) lists.push(findVariants(bytes, plain), findStripped(bytes, stripped));
  if (short.size > 0) lists.push({ value: findShortValues(bytes, short), base64: findShortPasswords(bytes, short) });
  return joinMatches(bytes, lists);
}

/** Finds the variants that are whole in the view without formatting, at their original places. */
function findStripped(bytes: Uint8Array, stripped: VariantIndex): FoundSpans {
  const view = stripFormatting(bytes);
  const inView = findVariants(view.bytes, stripped);
  const originals: { -readonly [kind in keyof FoundSpans]: FoundSpans[kind] } = {};
  for (const kind of VARIANT_KINDS) {
    const spans = inView[kind];
    if (spans === undefined) continue;
    originals[kind] = view.toOriginal(kind === "base64" ? withNeighbours(view.bytes, spans) : spans);
  }
  return originals;
}

/** Widens the spans by the characters before and after that also encode a part of the value. */
function withNeighbours(bytes: Uint8Array, spans: Spans): Spans {
  const wider = createSpans();
  for (let index = 0; index < spans.count(); index++) {
    let [start, end] = [spans.start(index), spans.end(index)];
    for (let room = BASE64_NEIGHBOURS; room > 0 && start > 0 && isBase64Byte(bytes[start - 1] as number); room--)
      start--;
    for (let room = BASE64_NEIGHBOURS; room > 0 && end < bytes.length && isBase64Byte(bytes[end] as number); room--)
      end++;
    wider.add(start, end);
  }
  return wider;
}
