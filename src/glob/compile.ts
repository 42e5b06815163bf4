import type { Step } from "./program.ts";

/** An invalid pattern. The message completes "the pattern …". */
export class GlobSyntaxError extends Error {}

/**
 * Compiles a normalised pattern. `*` and `?` match inside one name. `**` between slashes matches
 * any number of directories, and at the end everything below. `[a-z]`, `[!a]` and `{a,b}` work as
 * in shells. With `below`, everything below a match matches too.
 * @throws GlobSyntaxError when a bracket or brace is not closed, or a range runs backwards
 */
export function compile(pattern: string, below: boolean): Step[] {
  const compiler = new Compiler([...pattern]);
  compiler.sequence(false);
  const { steps } = compiler;
  if (below) {
    const split = steps.length;
    steps.push({ op: "split", to: [split + 1, split + 4] }, { op: "char", code: 47, opens: false });
    steps.push({ op: "deep" }, { op: "split", to: [split + 2, split + 4] });
  }
  steps.push({ op: "end" });
  return steps;
}

class Compiler {
  readonly steps: Step[] = [];
  private at = 0;
  private readonly pattern: readonly string[];

  constructor(pattern: readonly string[]) {
    this.pattern = pattern;
  }

  /**
   * Compiles to the end of the pattern, or inside braces to the next `,` or `}` of the same depth.
   */
  sequence(inBraces: boolean): void {
    for (let next = this.pattern[this.at]; next !== undefined; next = this.pattern[this.at]) {
      if (inBraces && (next === "," || next === "}")) return;
      if (next === "*") this.star();
      else if (next === "[") this.set();
      else if (next === "{") this.braces();
      else
        this.one(
          next === "?" ? { op: "any" } : { op: "char", code: next.codePointAt(0) ?? 0, opens: this.startsName() },
        );
    }
    if (inBraces) throw new GlobSyntaxError("has a `{` that is not closed");
  }

  private one(step: Step): void {
    this.steps.push(step);
    this.at++;
  }

  private startsName(): boolean {
    return this.at === 0 || "/{,".includes(this.pattern[this.at - 1] ?? "");
  }

  private star(): void {
    const startsName = this.startsName();
    let stars = 0;
    while (this.pattern[this.at] === "*") {
      stars++;
      this.at++;
    }
    const after = this.pattern[this.at];
    if (stars === 2 && startsName && after === "/") this.directories();
    else if (stars === 2 && startsName && (after === undefined || after === "}" || after === ",")) this.loop("deep", 1);
    else this.loop("any", 0);
  }

  /** Matches any number of whole directory names, each with its slash. */
  private directories(): void {
    this.at++;
    const start = this.steps.length;
    this.steps.push({ op: "split", to: [start + 1, start + 5] }, { op: "any" });
    this.steps.push({ op: "split", to: [start + 1, start + 3] }, { op: "char", code: 47, opens: false });
    this.steps.push({ op: "split", to: [start] });
  }

  private loop(op: "any" | "deep", least: 0 | 1): void {
    const start = this.steps.length;
    if (least === 1) this.steps.push({ op }, { op: "split", to: [start, start + 2] });
    else this.steps.push({ op: "split", to: [start + 1, start + 3] }, { op }, { op: "split", to: [start] });
  }

  private set(): void {
    let from = this.at + 1;
    const negated = this.pattern[from] === "!" || this.pattern[from] === "^";
    if (negated) from++;
    // A closing bracket in the first place is literal, as in POSIX.
    const close = this.pattern.indexOf("]", from + 1);
    if (close < 0) throw new GlobSyntaxError("has a `[` that is not closed");
    const ranges: [number, number][] = [];
    for (let index = from; index < close; index++) {
      const first = this.pattern[index]?.codePointAt(0) ?? 0;
      const isRange = this.pattern[index + 1] === "-" && index + 2 < close;
      const last = isRange ? (this.pattern[index + 2]?.codePointAt(0) ?? 0) : first;
      if (last < first) throw new GlobSyntaxError("has a range in `[…]` that runs backwards");
      ranges.push([first, last]);
      if (isRange) index += 2;
    }
    this.steps.push({ op: "set", negated, ranges });
    this.at = close + 1;
  }

  private braces(): void {
    const fork = this.steps.length;
    const starts: number[] = [];
    const exits: number[] = [];
    this.steps.push({ op: "split", to: starts });
    do {
      this.at++;
      starts.push(this.steps.length);
      this.sequence(true);
      exits.push(this.steps.length);
      this.steps.push({ op: "split", to: [fork] });
    } while (this.pattern[this.at] === ",");
    this.at++;
    for (const exit of exits) this.steps[exit] = { op: "split", to: [this.steps.length] };
  }
}
