/** Words of a made-up text: short, harmless, and none the name of a command or a file. */
const words = [
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

/** This many made-up words, joined by blanks; an adjective first, then a noun, and so on. */
export function drawWords(count: number, draw: () => number): string {
  return Array.from({ length: count }, (_, place) => {
    const list = words[place % 2 === 0 ? 0 : 1];
    return list[Math.floor(draw() * list.length)] ?? list[0];
  }).join(" ");
}
