import { displayWidth, splitAtWidth } from "./display-width.ts";
import { withoutColours } from "./terminal-text.ts";

/**
 * Lines of at most `columns` columns, broken at blanks; a longer word is cut and loses its colours.
 * Line breaks in the text stay. `columns` may be Infinity; below 1 it counts as 1.
 */
export function wrapText(text: string, columns: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, columns)));
}

function wrapLine(line: string, columns: number): string[] {
  if (displayWidth(line) <= columns) return [line];
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const word of line.split(/[ \t]+/).filter((part) => part !== "")) {
    const width = displayWidth(word);
    if (current !== "" && used + 1 + width <= columns) {
      current += ` ${word}`;
      used += 1 + width;
      continue;
    }
    if (current !== "") lines.push(current);
    const pieces = width <= columns ? [word] : splitAtWidth(withoutColours(word), columns);
    for (const piece of pieces.slice(0, -1)) lines.push(piece);
    current = pieces.at(-1) ?? "";
    used = displayWidth(current);
  }
  if (current !== "") lines.push(current);
  return lines;
}
