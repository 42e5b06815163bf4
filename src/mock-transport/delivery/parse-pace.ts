import type { Pace } from "../../schema/delivery.ts";
import { PACE_BOUNDS } from "../../schema/fixture-bounds.ts";

/** Words of a pace and the part that each sets. */
export const PACE_WORDS: readonly (readonly [word: string, part: keyof Pace])[] = [
  ["first-token-ms", "firstTokenMs"],
  ["tokens-per-second", "tokensPerSecond"],
  ["jitter", "jitter"],
];

/** Parses words such as `jitter=0.2`; returns `undefined` for an invalid or duplicate word. */
export function parsePace(given: readonly string[]): Pace | undefined {
  const pace: { -readonly [part in keyof Pace]: number } = {};
  for (const entry of given) {
    const [, word, number = ""] = /^([^=]*)=(.*)$/.exec(entry) ?? [];
    const [, part] = PACE_WORDS.find(([known]) => known === word) ?? [];
    if (part === undefined || part in pace) return undefined;
    const value = Number(number);
    const [min, max] = PACE_BOUNDS[part];
    if (!/^\d{1,6}(?:\.\d{1,4})?$/.test(number) || value < min || value > max) return undefined;
    pace[part] = value;
  }
  return pace;
}
