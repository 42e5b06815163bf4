import { quote } from "../text/quote.ts";

/** A parsed input value, or in words what is wrong with the text. `problem` is left out when `expects` says it all. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem?: string };

/** How one input's text becomes a value. One definition, read by the parser, the error text and the README table. */
export interface Field<T> {
  /** The accepted texts as a noun phrase that completes "It must be …", with units and ranges. */
  readonly expects: string;
  readonly parse: (raw: string) => Parsed<T>;
}

const accepted = <T>(value: T): Parsed<T> => ({ ok: true, value });
const refused: Parsed<never> = { ok: false };

/** Any text on one line, white space around it dropped. */
export const text: Field<string> = {
  expects: "text on one line",
  parse: (raw) => (/[\r\n]/.test(raw.trim()) ? refused : accepted(raw.trim())),
};

/** One entry per line; white space around it, empty lines and lines that start with `#` are dropped. */
export const lines: Field<readonly string[]> = {
  expects: "one entry per line",
  parse: (raw) => accepted(entriesOf(raw)),
};

/** Like `lines`, with each entry read by `field`; the first bad entry is named with its 1-based place in the list. */
export function linesOf<T>(field: Field<T>): Field<readonly T[]> {
  return {
    expects: `one entry per line, each ${field.expects}`,
    parse: (raw) => {
      const values: T[] = [];
      for (const [index, entry] of entriesOf(raw).entries()) {
        const parsed = field.parse(entry);
        if (!parsed.ok) return { ok: false, problem: `entry ${index + 1} is ${quote(entry)}` };
        values.push(parsed.value);
      }
      return accepted(values);
    },
  };
}

/** One of a closed list of words, spelled exactly. */
export function choice<const T extends string>(...words: readonly T[]): Field<T> {
  return {
    expects: words
      .map((word) => `\`${word}\``)
      .join(", ")
      .replace(/, ([^,]+)$/, " or $1"),
    parse: (raw) => {
      const found = words.find((word) => word === raw.trim());
      return found === undefined ? refused : accepted(found);
    },
  };
}

/** `true` or `false`, in the three spellings YAML's core schema allows; anything else is refused, never read as false. */
export const flag: Field<boolean> = {
  expects: "`true` or `false`",
  parse: (raw) => {
    const word = raw.trim();
    if (["true", "True", "TRUE"].includes(word)) return accepted(true);
    return ["false", "False", "FALSE"].includes(word) ? accepted(false) : refused;
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
    return path === "" || escapes || /[\0\r\n]/.test(path) ? refused : accepted(path);
  },
};

function entriesOf(raw: string): string[] {
  return raw
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
