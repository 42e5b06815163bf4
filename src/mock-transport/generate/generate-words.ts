/**
 * Words of synthesized text. None is the name of a command or a file, because agents may run what
 * they receive.
 */
const WORD_LISTS = [
  [
    "amber",
    "quiet",
    "northern",
    "small",
    "bright",
    "patient",
    "hollow",
    "silver",
    "early",
    "distant",
    "gentle",
    "plain",
  ],
  [
    "harbour",
    "lantern",
    "meadow",
    "river",
    "window",
    "orchard",
    "bridge",
    "pebble",
    "garden",
    "valley",
    "island",
    "feather",
  ],
] as const;

/** `count` words joined by spaces, adjectives and nouns in turn, starting with an adjective. */
export function generateWords(count: number, random: () => number): string {
  return Array.from({ length: count }, (_, index) => {
    const list = WORD_LISTS[index % 2 === 0 ? 0 : 1];
    return list[Math.floor(random() * list.length)] ?? list[0];
  }).join(" ");
}
