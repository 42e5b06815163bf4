/** How fast an answer comes: the wait before its first byte, tokens per second between the events of a stream, and the share by which each wait may differ. */
export interface Pace {
  readonly firstTokenMs?: number | undefined;
  readonly tokensPerSecond?: number | undefined;
  readonly jitter?: number | undefined;
}

/** The words of a pace with their smallest and largest numbers. */
const words: readonly (readonly [word: string, part: keyof Pace, min: number, max: number])[] = [
  ["first-token-ms", "firstTokenMs", 0, 600_000],
  ["tokens-per-second", "tokensPerSecond", 0.1, 100_000],
  ["jitter", "jitter", 0, 1],
];

/** The pace that words such as `jitter=0.2` ask for; `undefined` when one of them is none, or stands twice. */
export function paceOf(given: readonly string[]): Pace | undefined {
  const pace: { -readonly [part in keyof Pace]: number } = {};
  for (const entry of given) {
    const [, word, number = ""] = /^([^=]*)=(.*)$/.exec(entry) ?? [];
    const [, part, min, max] = words.find(([known]) => known === word) ?? [];
    const value = Number(number);
    if (part === undefined || min === undefined || max === undefined || part in pace) return undefined;
    if (!/^\d{1,6}(?:\.\d{1,4})?$/.test(number) || value < min || value > max) return undefined;
    pace[part] = value;
  }
  return pace;
}
