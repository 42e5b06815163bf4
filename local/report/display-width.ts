import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Terminal columns the text takes: two for wide East Asian characters and emoji, none for combining marks and our own colours. */
export function displayWidth(text: string): number {
  return stringWidth(text);
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
    const width = stringWidth(segment);
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
