import { redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";

/** Texts that were redacted before, and what became of them: methods, paths and models are few and come again and again. */
export type KnownTexts = Map<string, string>;

/** Most texts that are known, and the longest of them in UTF-16 units. */
const TEXT_LIMIT = 500;
const TEXT_UNITS = 200;

/** The text, redacted; remembered when it is short and there is room. */
export function redactKnown(text: string, redactor: Redactor, known: KnownTexts): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const clean = redactText(text, redactor);
  if (text.length <= TEXT_UNITS && known.size < TEXT_LIMIT) known.set(text, clean);
  return clean;
}
