/**
 * One step of a compiled pattern. `char` (with `opens`, the first of a name) and `set` take one code point, `any` one that is not `/`, `deep` any one; `split` goes on at each
 * of its places without taking anything; `end` means the pattern matched.
 */
export type Step =
  | { readonly op: "char"; readonly code: number; readonly opens: boolean }
  | { readonly op: "any" }
  | { readonly op: "deep" }
  | { readonly op: "set"; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly op: "split"; readonly to: readonly number[] }
  | { readonly op: "end" };

/** A pattern as steps; it starts at the first. With `hidden`, wildcards take names that start with a dot as well. */
export interface Program {
  readonly steps: readonly Step[];
  readonly hidden: boolean;
}

const SLASH = 47;
const DOT = 46;

/**
 * The places in the program that are alive after it has taken the whole text; none means that no text with this beginning matches.
 * All places advance together, so the time is at most text length × program length, whatever the pattern.
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

/** `shy`: the code point is the dot of a hidden name, which only a dot that begins a name in the pattern takes. */
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

/** The places that take something or end, reached from `from` through splits alone; each once. */
function reach({ steps }: Program, from: readonly number[]): number[] {
  const seen = new Set(from);
  for (const place of seen) {
    const step = steps[place];
    if (step?.op === "split") for (const next of step.to) seen.add(next);
  }
  return [...seen].filter((place) => steps[place]?.op !== "split");
}
