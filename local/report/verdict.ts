import type { Annotation, Conclusion } from "../events/run-events.ts";
import type { Style } from "./style.ts";
import { toTerminalName, toTerminalText } from "./terminal-text.ts";

/** One mark per conclusion; always shown together with the word, so that colour or glyph alone never carries the meaning. */
export const MARKS: Readonly<Record<Conclusion, string>> = { success: "✓", failure: "✗", cancelled: "!", skipped: "–" };

/** `✓ success`, in the conclusion's colour. */
export function verdictText(conclusion: Conclusion, style: Style): string {
  return verdictPaint(conclusion, style)(`${MARKS[conclusion]} ${conclusion}`);
}

/** The paint of a conclusion: green, red, yellow, or dim for skipped. */
export function verdictPaint(conclusion: Conclusion, style: Style): (text: string) => string {
  return { success: style.green, failure: style.red, cancelled: style.yellow, skipped: style.dim }[conclusion];
}

/** The paint of an annotation's level. */
function levelPaint(level: Annotation["level"], style: Style): (text: string) => string {
  return { error: style.red, warning: style.yellow, notice: style.blue }[level];
}

/** Where an annotation points, `path:line:column` as editors open it; empty without a file. */
export function annotationPlace(annotation: Annotation): string {
  if (annotation.file === undefined) return "";
  const numbers = [annotation.line, annotation.line === undefined ? undefined : annotation.column];
  return [toTerminalName(annotation.file), ...numbers.filter((number) => number !== undefined)].join(":");
}

/** An annotation as lines: level word, place and title first, then what else its message holds, indented. */
export function annotationLines(annotation: Annotation, style: Style): string[] {
  const paint = levelPaint(annotation.level, style);
  const place = annotationPlace(annotation);
  const title = annotation.title === undefined ? "" : toTerminalName(annotation.title);
  const [first = "", ...rest] = annotation.message.split(/\r\n|\r|\n/).map((line) => toTerminalText(line, "nothing"));
  const head = [
    paint(style.bold(`${annotation.level}:`)),
    style.cyan(place),
    style.bold(title === "" ? "" : `${title}:`),
    first,
  ];
  return [head.filter((part) => part !== "").join(" "), ...rest.map((line) => `  ${line}`)];
}
