import { withoutColours } from "./terminal-text.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const ASCII = /^[ -~]*$/;
const EMOJI = /^(?:\p{RGI_Emoji}|\p{Emoji_Presentation})/v;
const INVISIBLE = /^[\p{Mark}\p{Format}\p{Control}]+$/u;
/** East Asian Width W and F of UAX #11, in whole blocks; emoji are recognised by their own property. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

/** Terminal columns the text takes: two for wide East Asian characters and emoji, none for combining marks and our own colours. */
export function displayWidth(text: string): number {
  const seen = withoutColours(text);
  if (ASCII.test(seen)) return seen.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(seen)) columns += graphemeWidth(segment);
  return columns;
}

/** The text followed by blanks (or led by them, or both) up to `columns`; a wider text comes back unchanged. */
export function padToWidth(text: string, columns: number, align: "left" | "right" | "center" = "left"): string {
  const missing = Math.max(0, columns - displayWidth(text));
  if (align === "right") return " ".repeat(missing) + text;
  if (align === "left") return text + " ".repeat(missing);
  const before = Math.floor(missing / 2);
  return " ".repeat(before) + text + " ".repeat(missing - before);
}

/** Pieces of at most `columns` columns; joined they are the text. Cuts only between graphemes; expects text without colours. */
export function splitAtWidth(text: string, columns: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const width = graphemeWidth(segment);
    if (used + width > columns && piece !== "") {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += segment;
    used += width;
  }
  return piece === "" && pieces.length > 0 ? pieces : [...pieces, piece];
}

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme) || WIDE.test(grapheme)) return 2;
  return INVISIBLE.test(grapheme) ? 0 : 1;
}
