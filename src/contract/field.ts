/** Why a text is not accepted. What makes sentences of it is loaded when there is something wrong. */
export interface Refused {
  readonly ok: false;
  /** What is wrong, in words that hold nothing of the text. Left out when `expects` says it all. */
  readonly problem?: string;
  /** The declared words that the text could be meant for. */
  readonly words?: readonly string[];
  /** The entry of a list that is wrong, counted from 1. It may be a value in the wrong place, so no message shows it. */
  readonly entry?: { readonly number: number; readonly text: string };
}

/** A parsed input value, or why there is none. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Refused;

/** How one input's text becomes a value. One definition, read by the parser, the error text and the README table. */
export interface Field<T> {
  /** The accepted texts as a noun phrase that completes "It must be …", with units and ranges. */
  readonly expects: string;
  readonly parse: (raw: string) => Parsed<T>;
  /** What to write where a value was given, as a sentence without its full stop; for inputs that take the names of values. */
  readonly instead?: string;
  /** Whether the accepted texts are declared words or numbers, so that none of them can be a secret. */
  readonly isClosed?: true;
  /** Whether the text is a list with one entry per line. */
  readonly isList?: true;
}

const accepted = <T>(value: T): Parsed<T> => ({ ok: true, value });
const refused: Refused = { ok: false };

/** Longest text on one line and longest path, in UTF-16 units; a longer one is a document in the wrong place. */
export const TEXT_LIMIT = 256;
export const PATH_LIMIT = 1024;

/** Text on one line of at most `TEXT_LIMIT` characters, white space around it dropped. */
export const text: Field<string> = {
  expects: `text of at most ${TEXT_LIMIT} characters on one line`,
  parse: (raw) => (/[\r\n]/.test(raw.trim()) || raw.trim().length > TEXT_LIMIT ? refused : accepted(raw.trim())),
};

/** The path of a file, absolute or relative to the workspace. */
export const filePath: Field<string> = {
  expects: `a path of at most ${PATH_LIMIT} characters on one line`,
  parse: (raw) => (/[\r\n]/.test(raw.trim()) || raw.trim().length > PATH_LIMIT ? refused : accepted(raw.trim())),
};

/** One entry per line; white space around it, empty lines and lines that start with `#` are dropped. */
export const lines: Field<readonly string[]> = {
  isList: true,
  expects: "one entry per line",
  parse: (raw) => accepted(entriesOf(raw)),
};

/** Like `lines`, with each entry read by `field`; the first bad entry is named with its 1-based place in the list. */
export function linesOf<T>(field: Field<T>): Field<readonly T[]> {
  const { isClosed, instead } = field;
  return {
    isList: true,
    ...(isClosed === undefined ? {} : { isClosed }),
    ...(instead === undefined ? {} : { instead }),
    // Only an error needs the words, and a step that only decides pays for each.
    get expects() {
      return `one entry per line, each ${field.expects}`;
    },
    parse: (raw) => {
      const values: T[] = [];
      for (const [index, entry] of entriesOf(raw).entries()) {
        const parsed = field.parse(entry);
        if (!parsed.ok) return { ...parsed, entry: { number: index + 1, text: entry } };
        values.push(parsed.value);
      }
      return accepted(values);
    },
  };
}

/** One of a closed list of words, spelled exactly. */
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

/** `true` or `false`, in the three spellings YAML's core schema allows; anything else is refused, never read as false. */
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

/** A whole number in decimal digits from `min` to `max`, both included; `unit` is its plural noun. */
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
      return /^\d{1,15}$/.test(digits) && value >= min && value <= max ? accepted(value) : refused;
    },
  };
}

/** A share in percent from 0 to 100 with at most four decimals, kept as text-exact decimal digits. */
export const percent: Field<number> = {
  isClosed: true,
  expects: "a percentage from 0 to 100 with at most four decimals",
  parse: (raw) => {
    const digits = raw.trim().replace(/\s*%$/, "");
    return /^\d{1,3}(\.\d{1,4})?$/.test(digits) && Number(digits) <= 100 ? accepted(Number(digits)) : refused;
  },
};

/** A path below a root the action names, written with `/`; absolute paths and `..` are refused. */
export const relativePath: Field<string> = {
  expects: "a path relative to the workspace, without `..`",
  parse: (raw) => {
    const path = raw
      .trim()
      .replaceAll("\\", "/")
      .replace(/^(?:\.\/)+/, "");
    const escapes = path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
    return path === "" || escapes || path.length > PATH_LIMIT || /[\0\r\n]/.test(path) ? refused : accepted(path);
  },
};

/** The entries of a list: its lines, without white space around them, empty lines and lines that start with `#`. */
export function entriesOf(raw: string): string[] {
  return raw
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
