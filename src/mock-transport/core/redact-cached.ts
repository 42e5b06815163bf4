import { redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";

/** Texts and their redacted form. Methods, paths and models are few and recur. */
export type RedactionCache = Map<string, string>;

/** Most cached texts, and the longest of them in UTF-16 units. */
const CACHED_TEXTS = 500;
const CACHED_TEXT_UNITS = 200;

/** The redacted text. Short texts are cached until the cache is full. */
export function redactCached(text: string, redactor: Redactor, cache: RedactionCache): string {
  const cached = cache.get(text);
  if (cached !== undefined) return cached;
  const redacted = redactText(text, redactor);
  if (text.length <= CACHED_TEXT_UNITS && cache.size < CACHED_TEXTS) cache.set(text, redacted);
  return redacted;
}
