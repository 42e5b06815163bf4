/** Why a text is rejected. The code that renders it is loaded only when something is rejected. */
export interface Rejected {
  readonly ok: false;
  /** What is wrong, without any part of the text. Omitted when `expects` says it all. */
  readonly problem?: string;
  /** The declared words that the text could be meant for. */
  readonly words?: readonly string[];
  /**
   * The rejected entry of a list, counted from 1. It may be a misplaced value, so no message shows
   * it.
   */
  readonly entry?: { readonly number: number; readonly text: string };
}

/** A parsed input value, or why it is rejected. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Rejected;

/**
 * How one input's text becomes a value: one definition for the parser, the error text and the
 * README table.
 */
export interface Field<T> {
  /** The accepted texts as a noun phrase that completes "It must be …", with units and ranges. */
  readonly expects: string;
  readonly parse: (raw: string) => Parsed<T>;
  /**
   * What to write in place of a value, as a sentence without its full stop. For inputs that accept
   * the names of values.
   */
  readonly instead?: string;
  /**
   * Whether the accepted texts are declared words or numbers, so that none of them can be a secret.
   */
  readonly isClosed?: true;
  /** Whether the text is a list with one entry per line. */
  readonly isList?: true;
}

const accepted = <T>(value: T): Parsed<T> => ({ ok: true, value });
const rejected: Rejected = { ok: false };

/** Longest text on one line, in UTF-16 units. A longer one is a misplaced document. */
export const TEXT_LIMIT = 256;
/** Longest path, in UTF-16 units. */
export const PATH_LIMIT = 1024;

/** Text of at most `TEXT_LIMIT` characters on one line, without white space around it. */
export const text: Field<string> = {
  expects: `text of at most ${TEXT_LIMIT} characters on one line`,
  parse: (raw) => (/[\r\n]/.test(raw.trim()) || raw.trim().length > TEXT_LIMIT ? rejected : accepted(raw.trim())),
};

/** The path of a file, absolute or relative to the workspace. */
export const filePath: Field<string> = {
  expects: `a path of at most ${PATH_LIMIT} characters on one line`,
  parse: (raw) => (/[\r\n]/.test(raw.trim()) || raw.trim().length > PATH_LIMIT ? rejected : accepted(raw.trim())),
};

/**
 * One entry per line, without white space around it. Empty lines and lines that start with `#` are
 * dropped.
 */
export const lines: Field<readonly string[]> = {
  isList: true,
  expects: "one entry per line",
  parse: (raw) => accepted(splitEntries(raw)),
};

/**
 * Like `lines`, with each entry parsed by `field`. The first rejected entry is reported with its
 * place in the list, counted from 1.
 */
export function linesOf<T>(field: Field<T>): Field<readonly T[]> {
  const { isClosed, instead } = field;
  return {
    isList: true,
    ...(isClosed === undefined ? {} : { isClosed }),
    ...(instead === undefined ? {} : { instead }),
    // Only an error needs the text, and every step that only decides would pay for it.
    get expects() {
      return `one entry per line, each ${field.expects}`;
    },
    parse: (raw) => {
      const values: T[] = [];
      for (const [index, entry] of splitEntries(raw).entries()) {
        const parsed = field.parse(entry);
        if (!parsed.ok) return { ...parsed, entry: { number: index + 1, text: entry } };
        values.push(parsed.value);
      }
      return accepted(values);
    },
  };
}

/** One of a closed list of words, with exact spelling. */
export function choice<const T extends string>(...words: readonly T[]): Field<T> {
  return {
    isClosed: true,
    get expects() {
      const list = words.map((word) => `\`${word}\``).join(", ");
      return list.replace(/, ([^,]+)$/, " or $1");
    },
    parse: (raw) => {
      const found = words.find((word) => word === raw.trim());
      return found === undefined ? { ok: false, words } : accepted(found);
    },
  };
}

/**
 * `true` or `false` in the three spellings of YAML's core schema. Anything else is rejected and
 * never read as false.
 */
export const flag: Field<boolean> = {
  isClosed: true,
  expects: "`true` or `false`",
  parse: (raw) => {
    const word = raw.trim();
    if (["true", "True", "TRUE"].includes(word)) return accepted(true);
    if (["false", "False", "FALSE"].includes(word)) return accepted(false);
    return { ok: false, words: ["true", "false"] };
  },
};

/**
 * A whole number in decimal digits from `min` to `max`, both included. `unit` is its plural noun.
 */
export function integer({
  min,
  max,
  unit,
}: {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}): Field<number> {
  return {
    isClosed: true,
    expects: `a whole number of ${unit} from ${min} to ${max}`,
    parse: (raw) => {
      const digits = raw.trim();
      const value = Number(digits);
      return /^\d{1,15}$/.test(digits) && value >= min && value <= max ? accepted(value) : rejected;
    },
  };
}

/** A share in percent from 0 to 100 with at most four decimals. */
export const percent: Field<number> = {
  isClosed: true,
  expects: "a percentage from 0 to 100 with at most four decimals",
  parse: (raw) => {
    const digits = raw.trim().replace(/\s*%$/, "");
    return /^\d{1,3}(\.\d{1,4})?$/.test(digits) && Number(digits) <= 100 ? accepted(Number(digits)) : rejected;
  },
};

/**
 * A path below a root that the action names, written with `/`. Absolute paths and `..` are
 * rejected.
 */
export const relativePath: Field<string> = {
  expects: "a path relative to the workspace, without `..`",
  parse: (raw) => {
    const path = raw
      .trim()
      .replaceAll("\\", "/")
      .replace(/^(?:\.\/)+/, "");
    const escapes = path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
    return path === "" || escapes || path.length > PATH_LIMIT || /[\0\r\n]/.test(path) ? rejected : accepted(path);
  },
};

/**
 * Splits a list into its lines, without white space around them, empty lines and lines that start
 * with `#`.
 */
export function splitEntries(raw: string): string[] {
  return raw
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
