/**
 * One step of a compiled pattern. `char` and `set` consume one code point, `any` one that is not
 * `/`, and `deep` any one. `opens` marks the first `char` of a name. `split` continues at each of
 * its places and consumes nothing. `end` means that the pattern matched.
 */
export type Step =
  | { readonly op: "char"; readonly code: number; readonly opens: boolean }
  | { readonly op: "any" }
  | { readonly op: "deep" }
  | { readonly op: "set"; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly op: "split"; readonly to: readonly number[] }
  | { readonly op: "end" };

/**
 * A compiled pattern. It starts at the first step. With `hidden`, wildcards also match names that
 * start with a dot.
 */
export interface Program {
  readonly steps: readonly Step[];
  readonly hidden: boolean;
}

const SLASH = 47;
const DOT = 46;

/**
 * Returns the places of the program that are active after it consumed the whole text. An empty list
 * means that no text with this beginning matches. All places advance together, so the time is at
 * most text length × program length for every pattern.
 */
export function advance(program: Program, text: string): readonly number[] {
  let alive = reach(program, [0]);
  let atStart = true;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const shy = atStart && code === DOT && !program.hidden;
    alive = reach(
      program,
      alive.filter((place) => takes(program.steps[place], code, shy)).map((place) => place + 1),
    );
    if (alive.length === 0) return alive;
    atStart = code === SLASH;
  }
  return alive;
}

/**
 * `shy` marks the dot of a hidden name. Only a dot that begins a name in the pattern matches it.
 */
function takes(step: Step | undefined, code: number, shy: boolean): boolean {
  switch (step?.op) {
    case "char":
      return step.code === code && (step.opens || !shy);
    case "any":
      return code !== SLASH && !shy;
    case "deep":
      return !shy;
    case "set":
      return code !== SLASH && !shy && step.ranges.some(([from, to]) => from <= code && code <= to) !== step.negated;
    default:
      return false;
  }
}

/** Follows splits from `from` and returns each place that consumes a code point or ends, once. */
function reach({ steps }: Program, from: readonly number[]): number[] {
  const seen = new Set(from);
  for (const place of seen) {
    const step = steps[place];
    if (step?.op === "split") for (const next of step.to) seen.add(next);
  }
  return [...seen].filter((place) => steps[place]?.op !== "split");
}
