import { Counter, NEVER } from "./counter.ts";
import { LineHits } from "./line-hits.ts";

/** One way a branch can go. `exception` and `fallthrough` hold when any report says so, `unreachable` when every report does. */
export interface Arm {
  /** Its number, or the text of its condition. */
  readonly id: string;
  readonly taken: Counter;
  exception: boolean;
  fallthrough: boolean;
  unreachable: boolean;
}

/** The arms that belong together at one place of a line, in the order of their ids. */
export interface Block {
  readonly arms: readonly Arm[];
}

/** A function by where it starts and its name. `end` is 0 when no report knows it. */
export interface FunctionCoverage {
  readonly line: number;
  readonly name: string;
  readonly called: Counter;
  end: number;
}

/** One condition of an MC/DC group. */
export interface Condition {
  readonly line: number;
  readonly group: string;
  readonly sense: string;
  readonly index: string;
  readonly taken: Counter;
  expression: string;
  unreachable: boolean;
}

/** What all reports together say about one source file. It grows as reports are added; their order does not matter. */
export class FileCoverage {
  readonly lines = new LineHits();
  /** Functions by start line, then name. */
  readonly functions = new Map<number, Map<string, FunctionCoverage>>();
  /** Lines at which a report says that all names are one function (`FNL`/`FNA`); elsewhere each name is a function. */
  readonly aliasLines = new Set<number>();
  /**
   * Blocks by line, then by signature: block numbers differ between runs, so the n-th block with the same arms on a line is taken for the
   * same block in every report.
   */
  readonly branches = new Map<number, Map<string, Block[]>>();
  readonly conditions = new Map<string, Condition>();
  /** Checksums of source lines, and the version of the file, where reports have them. */
  readonly checksums = new Map<number, string>();
  version: string | undefined;

  /** The function of this line and name, made when it is new. */
  functionAt(line: number, name: string): FunctionCoverage {
    const here = getOrCreate(this.functions, line, () => new Map<string, FunctionCoverage>());
    return getOrCreate(here, name, () => ({ line, name, called: new Counter(0), end: 0 }));
  }

  /** The `ordinal`-th block (from 0) of this line with exactly these arms; `ids` are unique and sorted. */
  blockAt(line: number, ids: readonly string[], ordinal: number): Block {
    const here = getOrCreate(this.branches, line, () => new Map<string, Block[]>());
    // No id holds a line feed, so the joined text stands for one list only.
    const same = getOrCreate(here, ids.join("\n"), () => []);
    while (same.length <= ordinal) same.push({ arms: ids.map(createArm) });
    return same[ordinal] ?? { arms: [] };
  }

  /** The condition of this line, group, sense and index, made when it is new. */
  conditionAt(line: number, group: string, sense: string, index: string, expression: string): Condition {
    const key = `${line},${group},${sense},${index}`;
    const found = getOrCreate(this.conditions, key, () => {
      return { line, group, sense, index, taken: new Counter(0), expression, unreachable: true };
    });
    if (expression < found.expression) found.expression = expression;
    return found;
  }
}

function createArm(id: string): Arm {
  return { id, taken: new Counter(NEVER), exception: false, fallthrough: false, unreachable: true };
}

function getOrCreate<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
