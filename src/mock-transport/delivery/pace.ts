import type { Pace } from "../../schema/delivery.ts";
import { paceBounds } from "../../schema/delivery-bounds.ts";

/** The words of a pace and the part that each stands for. */
export const paceWords: readonly (readonly [word: string, part: keyof Pace])[] = [
  ["first-token-ms", "firstTokenMs"],
  ["tokens-per-second", "tokensPerSecond"],
  ["jitter", "jitter"],
];

/** The pace that words such as `jitter=0.2` ask for; `undefined` when one of them is none, or stands twice. */
export function paceOf(given: readonly string[]): Pace | undefined {
  const pace: { -readonly [part in keyof Pace]: number } = {};
  for (const entry of given) {
    const [, word, number = ""] = /^([^=]*)=(.*)$/.exec(entry) ?? [];
    const [, part] = paceWords.find(([known]) => known === word) ?? [];
    if (part === undefined || part in pace) return undefined;
    const value = Number(number);
    const [min, max] = paceBounds[part];
    if (!/^\d{1,6}(?:\.\d{1,4})?$/.test(number) || value < min || value > max) return undefined;
    pace[part] = value;
  }
  return pace;
}
