/** Times that an open repetition is tried with, until the text is long enough. */
const repetitions = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, 256];

/** Most times that anything is repeated. */
const TIMES_LIMIT = 256;

/** Deepest nesting of groups that is read. */
const GROUP_LIMIT = 20;

/** Longest pattern that is read, and longest text that is made of one, in units. */
const LENGTH_LIMIT = 2000;

/** A part of a pattern as the text it makes when open repetitions come `times` times; `undefined` when that is over the limit. */
type Part = (times: number) => string | undefined;

/**
 * A text that the pattern describes, of a length within the bounds, for patterns of plain means: letters, classes, groups, alternatives, repetitions. `undefined`
 * for others, and where no length fits. No pattern is ever tried on a text, so none can take long.
 */
export function patternText(pattern: string, least: number, most: number): string | undefined {
  const part = pattern.length > LENGTH_LIMIT ? undefined : new Reader(pattern).whole();
  const isFitting = (text: string | undefined) => text !== undefined && text.length >= least && text.length <= most;
  return part && repetitions.map((times) => part(times)).find(isFitting);
}

/** Reads a pattern from left to right; every method gives `undefined` for what it does not know. */
class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  whole(): Part | undefined {
    const part = this.#alternatives(0);
    return this.#at === this.#pattern.length ? part : undefined;
  }

  /** The first alternative stands for all; the others must be read to find the end. */
  #alternatives(level: number): Part | undefined {
    const first = this.#sequence(level);
    while (first !== undefined && this.#take("|")) if (this.#sequence(level) === undefined) return undefined;
    return first;
  }

  #sequence(level: number): Part | undefined {
    const parts: Part[] = [];
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#peek())) {
      const part = this.#repeated(level);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return (times) => {
      const texts = parts.map((part) => part(times));
      return texts.includes(undefined) ? undefined : withinLimit(texts.join(""));
    };
  }

  #repeated(level: number): Part | undefined {
    const atom = this.#atom(level);
    if (atom === undefined) return undefined;
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.#pattern.slice(this.#at, this.#at + 20));
    if (quantifier === null) return atom;
    this.#at += quantifier[0].length;
    const [sign = "", low, comma, high] = quantifier;
    const min = low === undefined ? (sign.startsWith("+") ? 1 : 0) : Number(low);
    const max = sign.startsWith("?") ? 1 : low !== undefined && comma === undefined ? min : Number(high || TIMES_LIMIT);
    if (min > TIMES_LIMIT) return undefined;
    return (times) => withinLimit(atom(times)?.repeat(Math.min(max, Math.max(min, times))));
  }

  #atom(level: number): Part | undefined {
    const sign = this.#peek();
    this.#at += 1;
    if (sign === "^" || sign === "$") return () => "";
    if (sign === "(") return this.#group(level);
    if (sign === "[") return this.#class();
    if (sign === "\\") return this.#escaped();
    if (sign === ".") return () => "a";
    return /[*+?{]/.test(sign) ? undefined : () => sign;
  }

  #group(level: number): Part | undefined {
    if (level >= GROUP_LIMIT) return undefined;
    const kind = /^\?(?::|<[A-Za-z_]\w*>|P<\w+>)/.exec(this.#pattern.slice(this.#at))?.[0];
    if (this.#peek() === "?" && kind === undefined) return undefined;
    this.#at += kind?.length ?? 0;
    const part = this.#alternatives(level + 1);
    return this.#take(")") ? part : undefined;
  }

  #escaped(): Part | undefined {
    const letter = this.#peek();
    this.#at += 1;
    if (/[bB]/.test(letter)) return () => "";
    const member = memberOf(letter);
    return member === undefined ? undefined : () => member;
  }

  /** One character of a class: its first, or one that an inverted class leaves. */
  #class(): Part | undefined {
    const text = /^(\^?)((?:\\.|[^\]\\])+)\]/.exec(this.#pattern.slice(this.#at));
    if (text === null) return undefined;
    this.#at += text[0].length;
    const [, inverted, body = ""] = text;
    if (inverted === "^") {
      const left = [..."aA0 -_~"].find((sign) => !isInClass(sign, body));
      return left === undefined ? undefined : () => left;
    }
    const member = body.startsWith("\\") ? memberOf(body.charAt(1)) : body.charAt(0);
    return member === undefined ? undefined : () => member;
  }

  #peek(): string {
    return this.#pattern.charAt(this.#at);
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#at += 1;
    return true;
  }
}

function withinLimit(text: string | undefined): string | undefined {
  return text === undefined || text.length > LENGTH_LIMIT ? undefined : text;
}

/** A character that an escape stands for; none for back-references, properties and code points. */
function memberOf(letter: string): string | undefined {
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

/** Whether a character is in a class without its brackets; classes that cannot be told are taken to hold it. */
function isInClass(sign: string, body: string): boolean {
  try {
    return new RegExp(`^[${body}]$`, "u").test(sign);
  } catch {
    return true;
  }
}
