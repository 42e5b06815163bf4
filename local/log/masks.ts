import { MASK_ENCODINGS } from "./mask-encodings.ts";

/** The text that replaces a masked value. */
const MASK = "***";

/** A half-open range of UTF-16 positions in a text. */
interface MaskedRange {
  readonly start: number;
  readonly end: number;
}

/** The values that must not appear in any text of a run. Values cannot be removed. */
export interface Masks {
  /**
   * Masks the value, the value without surrounding blanks, each of its non-blank lines without
   * surrounding blanks, and the runner's encodings of all of these. There is no minimum length:
   * masking `{` hides every brace, as in the runner. A blank value is ignored.
   */
  readonly add: (value: string) => void;
  /** Replaces every masked range with `***`; overlapping and adjacent ranges become one. */
  readonly apply: (text: string) => string;
  /** True when the text contains a masked value or one of its encodings. */
  readonly contains: (text: string) => boolean;
  /** Returns the ranges of masked values, in no particular order and possibly overlapping. */
  readonly locate: (text: string) => readonly MaskedRange[];
}

/**
 * Creates an empty set that also hides the values of `parent`, those added later included. `parent`
 * is not changed.
 */
export function createMasks(parent?: Masks): Masks {
  const originals = new Set<string>();
  const variants = new Set<string>();

  const addOne = (value: string): void => {
    if (value.trim() === "" || originals.has(value)) return;
    originals.add(value);
    variants.add(value);
    for (const encode of MASK_ENCODINGS) {
      const encoded = encode(value);
      if (encoded !== "") variants.add(encoded);
    }
  };

  const masks: Masks = {
    add(value) {
      for (const part of [value, value.trim(), ...value.split(/[\r\n]/).map((line) => line.trim())]) addOne(part);
    },
    apply(text) {
      return replaceRanges(text, masks.locate(text));
    },
    contains(text) {
      if (parent?.contains(text)) return true;
      for (const variant of variants) if (text.includes(variant)) return true;
      return false;
    },
    locate(text) {
      const ranges = [...(parent?.locate(text) ?? [])];
      // Pushed one by one: spreading the ranges of a long line would exceed the argument limit.
      for (const variant of variants) for (const range of findOccurrences(text, variant)) ranges.push(range);
      return ranges;
    },
  };
  return masks;
}

/** Returns the ranges of a variant in the text, in order, with overlapping occurrences joined. */
function findOccurrences(text: string, variant: string): MaskedRange[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(variant); at >= 0; at = text.indexOf(variant, at + 1)) {
    const last = found.at(-1);
    if (last !== undefined && at <= last.end) last.end = at + variant.length;
    else found.push({ start: at, end: at + variant.length });
  }
  return found;
}

function replaceRanges(text: string, ranges: readonly MaskedRange[]): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let end = -1;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start > end) parts.push(text.slice(Math.max(end, 0), range.start), MASK);
    end = Math.max(end, range.end);
  }
  parts.push(text.slice(end));
  return parts.join("");
}
