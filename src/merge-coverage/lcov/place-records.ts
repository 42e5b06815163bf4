import type { Counter } from "../model/counter.ts";
import type { FileCoverage, FunctionCoverage } from "../model/file-coverage.ts";
import type { Notes } from "../model/parse-count.ts";
import type { BranchRecord, StructureRecord } from "./parse-record.ts";

/**
 * Returns the counter of each record that has a count, in the order of the records. A record
 * without a counter (a function without a line, a record of line 0) gives `undefined` and is noted.
 * Does not change the counts.
 */
export function placeRecords(
  records: readonly StructureRecord[],
  file: FileCoverage,
  notes: Notes,
): (Counter | undefined)[] {
  const branches = placeBranches(records, file);
  const calls = new Calls(records, file);
  const counters: (Counter | undefined)[] = [];
  for (const record of records) {
    if ("line" in record && record.line === 0) notes.lineZero++;
    if (record.kind === "FN" || record.kind === "FNL") continue;
    let counter: Counter | undefined;
    if (record.kind === "BRDA") counter = branches.get(record);
    else if (record.kind === "FNDA") counter = calls.findByName(record.name);
    else if (record.kind === "FNA") counter = calls.findByAlias(record.index, record.name);
    else if (record.line > 0) counter = placeCondition(record, file);
    if (counter === undefined && !("line" in record)) notes.functionWithoutLine++;
    counters.push(counter);
  }
  return counters;
}

/**
 * Matches calls with functions: the n-th FNDA of a name belongs to the n-th FN of that name, and
 * further ones belong to the last.
 */
class Calls {
  private readonly byName = new Map<string, FunctionCoverage[]>();
  private readonly taken = new Map<string, number>();
  private readonly lines = new Map<string, { readonly line: number; readonly end: number }>();
  private readonly file: FileCoverage;

  constructor(records: readonly StructureRecord[], file: FileCoverage) {
    this.file = file;
    for (const record of records) {
      if (record.kind === "FNL" && record.line > 0) this.lines.set(record.index, record);
      if (record.kind !== "FN" || record.line === 0) continue;
      const found = file.functionAt(record.line, record.name);
      found.end = Math.max(found.end, record.end);
      const same = this.byName.get(record.name) ?? [];
      if (!same.includes(found)) same.push(found);
      this.byName.set(record.name, same);
    }
  }

  findByName(name: string): Counter | undefined {
    const functions = this.byName.get(name) ?? [];
    const next = this.taken.get(name) ?? 0;
    this.taken.set(name, next + 1);
    return (functions[next] ?? functions.at(-1))?.called;
  }

  findByAlias(index: string, name: string): Counter | undefined {
    const where = this.lines.get(index);
    if (where === undefined) return undefined;
    this.file.aliasLines.add(where.line);
    const found = this.file.functionAt(where.line, name);
    found.end = Math.max(found.end, where.end);
    return found.called;
  }
}

function placeCondition(record: Extract<StructureRecord, { kind: "MCDC" }>, file: FileCoverage): Counter {
  const condition = file.conditionAt(record.line, record.group, record.sense, record.index, record.expression);
  condition.unreachable &&= record.isUnreachable;
  return condition.taken;
}

/**
 * Groups the branch records of each line into blocks by their number. Then finds each block by its
 * arms and their order on the line.
 */
function placeBranches(records: readonly StructureRecord[], file: FileCoverage): Map<StructureRecord, Counter> {
  const blocks = new Map<string, BranchRecord[]>();
  for (const record of records) {
    if (record.kind !== "BRDA" || record.line === 0) continue;
    const key = `${record.line},${record.block}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [record]);
    else block.push(record);
  }
  const placed = new Map<StructureRecord, Counter>();
  const ordinals = new Map<string, number>();
  for (const block of blocks.values()) {
    const line = block[0]?.line ?? 0;
    const ids = [...new Set(block.map(({ id }) => id))].sort(compareIds);
    const signature = `${line},${ids.join("\n")}`;
    const ordinal = ordinals.get(signature) ?? 0;
    ordinals.set(signature, ordinal + 1);
    const arms = new Map(file.blockAt(line, ids, ordinal).arms.map((arm) => [arm.id, arm]));
    for (const record of block) {
      const arm = arms.get(record.id);
      if (arm === undefined) continue;
      arm.exception ||= record.flags.includes("e");
      arm.fallthrough ||= record.flags.includes("f");
      arm.unreachable &&= record.flags.includes("U");
      placed.set(record, arm.taken);
    }
  }
  return placed;
}

/** Compares numbers by value and texts by code unit. Numbers come first. */
export function compareIds(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^\d{1,15}$/.test(a), /^\d{1,15}$/.test(b)];
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  const order = isNumberA ? Number(a) - Number(b) : 0;
  return order !== 0 ? order : a < b ? -1 : a > b ? 1 : 0;
}
