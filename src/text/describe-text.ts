import { credentialForm } from "./credential-form.ts";
import { isPlain } from "./plain-words.ts";

/**
 * Describes a text without any part of it: its length, and its form when that helps to find the
 * mistake.
 */
export function describeText(text: string): string {
  const { length } = text;
  const form = credentialForm(text);
  const what = length === 1 ? "a text of one character" : `a text of ${length} characters`;
  return form === undefined ? `${what}${describeShape(text)}` : `${what} that has the form of ${form}`;
}

/**
 * Returns the text in double quotes when it is plainly a name, path or pattern, else a description.
 * It is never cut, because the runner does not mask half a secret.
 */
export function showText(text: string): string {
  return isPlain(text) && credentialForm(text) === undefined ? `"${text}"` : describeText(text);
}

/**
 * Like `showText` for an entry of a list, with its place, counted from 1, when the text is not
 * shown.
 */
export function showEntry(text: string, number: number): string {
  const shown = showText(text);
  return shown.startsWith('"') ? shown : `entry ${number} (${shown})`;
}

function describeShape(text: string): string {
  const lines = text.trim().split(/\r\n|\r|\n/).length;
  if (lines > 1) return ` on ${lines} lines`;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return " that is an address";
  if (/^\s*[[{]/.test(text)) return " that begins like JSON";
  return /\S\s+\S/.test(text) ? " with blanks" : "";
}
