/** Counts tried for unbounded repetitions until the text is long enough. */
const REPETITIONS = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, 256];

/** Maximum count of any repetition. */
const TIMES_LIMIT = 256;

/** Maximum nesting depth of groups. */
const GROUP_LIMIT = 20;

/** Maximum length of a pattern and of the text generated from it, in UTF-16 units. */
const LENGTH_LIMIT = 2000;

/**
 * The text of one part of a pattern, with unbounded repetitions repeated `times` times; `undefined`
 * over the limit.
 */
type Part = (times: number) => string | undefined;

/**
 * A text that matches the pattern and is from `min` to `max` units long. Supports literals,
 * classes, groups, alternatives and repetitions; `undefined` for other patterns and when no length
 * fits. The pattern is never executed, so no pattern can take long.
 */
export function generatePatternText(pattern: string, min: number, max: number): string | undefined {
  const part = pattern.length > LENGTH_LIMIT ? undefined : new PatternReader(pattern).readAll();
  const isFitting = (text: string | undefined) => text !== undefined && text.length >= min && text.length <= max;
  return part && REPETITIONS.map((times) => part(times)).find(isFitting);
}

/** Reads a pattern from left to right; every method returns `undefined` for unsupported syntax. */
class PatternReader {
  readonly #pattern: string;
  #offset = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  readAll(): Part | undefined {
    const part = this.#readAlternatives(0);
    return this.#offset === this.#pattern.length ? part : undefined;
  }

  /** Uses the first alternative; the others are read to find the end. */
  #readAlternatives(level: number): Part | undefined {
    const first = this.#readSequence(level);
    while (first !== undefined && this.#take("|")) if (this.#readSequence(level) === undefined) return undefined;
    return first;
  }

  #readSequence(level: number): Part | undefined {
    const parts: Part[] = [];
    while (this.#offset < this.#pattern.length && !/[|)]/.test(this.#peek())) {
      const part = this.#readRepetition(level);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return (times) => {
      const texts = parts.map((part) => part(times));
      return texts.includes(undefined) ? undefined : checkLength(texts.join(""));
    };
  }

  #readRepetition(level: number): Part | undefined {
    const atom = this.#readAtom(level);
    if (atom === undefined) return undefined;
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.#pattern.slice(this.#offset, this.#offset + 20));
    if (quantifier === null) return atom;
    this.#offset += quantifier[0].length;
    const [sign = "", low, comma, high] = quantifier;
    const min = low === undefined ? (sign.startsWith("+") ? 1 : 0) : Number(low);
    const max = sign.startsWith("?") ? 1 : low !== undefined && comma === undefined ? min : Number(high || TIMES_LIMIT);
    if (min > TIMES_LIMIT) return undefined;
    return (times) => checkLength(atom(times)?.repeat(Math.min(max, Math.max(min, times))));
  }

  #readAtom(level: number): Part | undefined {
    const sign = this.#peek();
    this.#offset += 1;
    if (sign === "^" || sign === "$") return () => "";
    if (sign === "(") return this.#readGroup(level);
    if (sign === "[") return this.#readClass();
    if (sign === "\\") return this.#readEscape();
    if (sign === ".") return () => "a";
    return /[*+?{]/.test(sign) ? undefined : () => sign;
  }

  #readGroup(level: number): Part | undefined {
    if (level >= GROUP_LIMIT) return undefined;
    const kind = /^\?(?::|<[A-Za-z_]\w*>|P<\w+>)/.exec(this.#pattern.slice(this.#offset))?.[0];
    if (this.#peek() === "?" && kind === undefined) return undefined;
    this.#offset += kind?.length ?? 0;
    const part = this.#readAlternatives(level + 1);
    return this.#take(")") ? part : undefined;
  }

  #readEscape(): Part | undefined {
    const letter = this.#peek();
    this.#offset += 1;
    if (/[bB]/.test(letter)) return () => "";
    const member = findMember(letter);
    return member === undefined ? undefined : () => member;
  }

  /** One character of a class: its first, or one that a negated class does not exclude. */
  #readClass(): Part | undefined {
    const text = /^(\^?)((?:\\.|[^\]\\])+)\]/.exec(this.#pattern.slice(this.#offset));
    if (text === null) return undefined;
    this.#offset += text[0].length;
    const [, negated, body = ""] = text;
    if (negated === "^") {
      const allowed = [..."aA0 -_~"].find((sign) => !isInClass(sign, body));
      return allowed === undefined ? undefined : () => allowed;
    }
    const member = body.startsWith("\\") ? findMember(body.charAt(1)) : body.charAt(0);
    return member === undefined ? undefined : () => member;
  }

  #peek(): string {
    return this.#pattern.charAt(this.#offset);
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#offset += 1;
    return true;
  }
}

function checkLength(text: string | undefined): string | undefined {
  return text === undefined || text.length > LENGTH_LIMIT ? undefined : text;
}

/**
 * A character that the escape matches; `undefined` for back-references, properties and code points.
 */
function findMember(letter: string): string | undefined {
  const known: { readonly [letter: string]: string } = {
    d: "1",
    w: "a",
    s: " ",
    D: "a",
    W: "-",
    S: "a",
    n: "\n",
    t: "\t",
    r: "\r",
  };
  return known[letter] ?? (/[A-Za-z0-9]/.test(letter) || letter === "" ? undefined : letter);
}

/** Whether the class body contains the character; `true` for a body that is not valid. */
function isInClass(sign: string, body: string): boolean {
  try {
    return new RegExp(`^[${body}]$`, "u").test(sign);
  } catch {
    return true;
  }
}
