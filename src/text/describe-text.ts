import { credentialForm } from "./credential-form.ts";
import { isPlain } from "./plain-words.ts";

/** A text in words that hold nothing of it: its length, and its form where that helps to find the mistake. */
export function describeText(text: string): string {
  const { length } = text;
  const form = credentialForm(text);
  const what = length === 1 ? "a text of one character" : `a text of ${length} characters`;
  return form === undefined ? `${what}${shapeOf(text)}` : `${what} that has the form of ${form}`;
}

/** The text in double quotes where it is plainly a name, path or pattern, else described. Nothing is ever cut: half a secret is no longer masked. */
export function showText(text: string): string {
  return isPlain(text) && credentialForm(text) === undefined ? `"${text}"` : describeText(text);
}

/** An entry of a list like `showText`, with its place counted from 1 where the text is not shown. */
export function showEntry(text: string, number: number): string {
  const shown = showText(text);
  return shown.startsWith('"') ? shown : `entry ${number} (${shown})`;
}

function shapeOf(text: string): string {
  const lines = text.trim().split(/\r\n|\r|\n/).length;
  if (lines > 1) return ` on ${lines} lines`;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return " that is an address";
  if (/^\s*[[{]/.test(text)) return " that begins like JSON";
  return /\S\s+\S/.test(text) ? " with blanks" : "";
}
