import { Counter, NEVER } from "./counter.ts";
import { LineHits } from "./line-hits.ts";

/**
 * One outcome of a branch. `exception` and `fallthrough` are true if any report says so,
 * `unreachable` if every report does.
 */
interface Arm {
  /** Number of the arm, or the text of its condition. */
  readonly id: string;
  readonly taken: Counter;
  exception: boolean;
  fallthrough: boolean;
  unreachable: boolean;
}

/** The arms of one branch, sorted by id. */
export interface Block {
  readonly arms: readonly Arm[];
}

/** A function, identified by its start line and name. `end` is 0 if no report contains it. */
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

/** The merged coverage of one source file. The order of the added reports does not matter. */
export class FileCoverage {
  readonly lines = new LineHits();
  /** Functions by start line, then name. */
  readonly functions = new Map<number, Map<string, FunctionCoverage>>();
  /**
   * Lines for which a report declares all names as one function (`FNL`/`FNA`). On other lines each
   * name is a function.
   */
  readonly aliasLines = new Set<number>();
  /**
   * Blocks by line, then by signature. Block numbers differ between runs, so the n-th block with
   * the same arms on a line is treated as the same block in every report.
   */
  readonly branches = new Map<number, Map<string, Block[]>>();
  readonly conditions = new Map<string, Condition>();
  /** Checksums of source lines, if reports contain them. */
  readonly checksums = new Map<number, string>();
  /** Version of the file, if reports contain one. */
  version: string | undefined;

  /** Returns the function of this line and name. Creates it if it is new. */
  functionAt(line: number, name: string): FunctionCoverage {
    const here = getOrCreate(this.functions, line, () => new Map<string, FunctionCoverage>());
    return getOrCreate(here, name, () => ({ line, name, called: new Counter(0), end: 0 }));
  }

  /**
   * Returns the `ordinal`-th block (from 0) of this line with exactly these arms. `ids` are unique
   * and sorted.
   */
  blockAt(line: number, ids: readonly string[], ordinal: number): Block {
    const here = getOrCreate(this.branches, line, () => new Map<string, Block[]>());
    // No id contains a line feed, so the joined text identifies one list.
    const same = getOrCreate(here, ids.join("\n"), () => []);
    while (same.length <= ordinal) same.push({ arms: ids.map(createArm) });
    return same[ordinal] ?? { arms: [] };
  }

  /** Returns the condition of this line, group, sense and index. Creates it if it is new. */
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

function getOrCreate<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
