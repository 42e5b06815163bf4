/** Shortest word that counts as the beginning or a part of another one, in UTF-16 units. */
const PART_MIN_UNITS = 4;

/** Longest word that is compared, in UTF-16 units. A mistyped name is never longer. */
const WORD_LIMIT = 64;

/**
 * Returns the word that was probably meant: equal except for case and separators, with few wrong
 * letters, or with a common part. Returns `undefined` when none is near. The first of equally near
 * words wins.
 */
export function nearestWord(given: string, words: readonly string[]): string | undefined {
  const bare = normalizeWord(given);
  if (bare === "" || bare.length > WORD_LIMIT) return undefined;
  const byDistance = words
    .map((word) => ({ word, distance: computeDistance(bare, normalizeWord(word)) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(Math.min(bare.length, word.length) / 3)))
    .sort((a, b) => a.distance - b.distance)[0];
  return (
    byDistance?.word ??
    words.find((word) => isPartOf(bare, normalizeWord(word))) ??
    words.find((word) => sharesPart(bare, word))
  );
}

function normalizeWord(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

function isPartOf(given: string, word: string): boolean {
  const [short, long] = given.length < word.length ? [given, word] : [word, given];
  return short.length >= PART_MIN_UNITS && (long.startsWith(short) || long.endsWith(`-${short}`));
}

function sharesPart(given: string, word: string): boolean {
  const parts = normalizeWord(word).split("-");
  return given.split("-").some((part) => part.length >= PART_MIN_UNITS && parts.some((other) => isClose(part, other)));
}

/** Whether the words are equal or one is the plural of the other. */
function isClose(a: string, b: string): boolean {
  return a === b || `${a}s` === b || a === `${b}s`;
}

/**
 * Counts the letters to insert, delete, replace or swap with their neighbour until both are equal.
 */
function computeDistance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1)];
      if (isSwapped) steps.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
