import { maskEncodings } from "./mask-encodings.ts";

/** What stands where a masked value stood. */
export const MASK = "***";

/** A half-open range of UTF-16 positions in a text. */
export interface MaskedRange {
  readonly start: number;
  readonly end: number;
}

/** The values that no text of a run may show. It only grows. */
export interface Masks {
  /**
   * Masks the value, the value without surrounding blanks, each of its non-blank lines without surrounding blanks, and the runner's
   * encodings of all of these. There is no minimum length: as on the runner, masking `{` hides every brace. A blank value is ignored.
   */
  add(value: string): void;
  /** The text with every masked range replaced by `***`; overlapping and touching ranges become one. */
  apply(text: string): string;
  /** True when the text holds a masked value or one of its encodings. */
  contains(text: string): boolean;
  /** Where masked values stand, in no particular order and possibly overlapping. */
  locate(text: string): readonly MaskedRange[];
}

/** An empty set, or one that adds to what `parent` hides at the time of use; adding to the result leaves `parent` unchanged. */
export function createMasks(parent?: Masks): Masks {
  const originals = new Set<string>();
  const needles = new Set<string>();

  const addOne = (value: string): void => {
    if (value.trim() === "" || originals.has(value)) return;
    originals.add(value);
    needles.add(value);
    for (const encode of maskEncodings) {
      const encoded = encode(value);
      if (encoded !== "") needles.add(encoded);
    }
  };

  const masks: Masks = {
    add(value) {
      for (const form of [value, value.trim(), ...value.split(/[\r\n]/).map((line) => line.trim())]) addOne(form);
    },
    apply(text) {
      return replaceRanges(text, masks.locate(text));
    },
    contains(text) {
      if (parent?.contains(text)) return true;
      for (const needle of needles) if (text.includes(needle)) return true;
      return false;
    },
    locate(text) {
      const ranges = [...(parent?.locate(text) ?? [])];
      // One push per range: spreading the ranges of a long line would exceed the argument limit.
      for (const needle of needles) for (const range of occurrences(text, needle)) ranges.push(range);
      return ranges;
    },
  };
  return masks;
}

/** The ranges a needle covers in the text, in order, with its own overlapping occurrences joined. */
function occurrences(text: string, needle: string): MaskedRange[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const last = found.at(-1);
    if (last !== undefined && at <= last.end) last.end = at + needle.length;
    else found.push({ start: at, end: at + needle.length });
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
