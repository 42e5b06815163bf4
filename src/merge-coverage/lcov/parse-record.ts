import { type Notes, parseCount, parseLine, parseTaken } from "../model/parse-count.ts";

/**
 * A function, branch or condition record as defined in the geninfo manual. `end` is 0 if it is
 * missing.
 */
export type StructureRecord =
  | { readonly kind: "FN"; readonly line: number; readonly end: number; readonly name: string }
  | { readonly kind: "FNDA"; readonly hits: number; readonly name: string }
  | { readonly kind: "FNL"; readonly index: string; readonly line: number; readonly end: number }
  | { readonly kind: "FNA"; readonly index: string; readonly hits: number; readonly name: string }
  | BranchRecord
  | ConditionRecord;

export interface BranchRecord {
  readonly kind: "BRDA";
  readonly line: number;
  readonly flags: string;
  readonly block: string;
  readonly id: string;
  readonly hits: number;
}

interface ConditionRecord {
  readonly kind: "MCDC";
  readonly line: number;
  readonly isUnreachable: boolean;
  readonly group: string;
  readonly sense: string;
  readonly hits: number;
  readonly index: string;
  readonly expression: string;
}

/**
 * Parses one record. Returns `undefined` if the line is invalid. Names, branch ids and expressions
 * may contain commas.
 * @see https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst section
 * "TRACEFILE FORMAT"
 */
export function parseRecord(text: string, notes: Notes): StructureRecord | undefined {
  const colon = text.indexOf(":");
  const rest = text.slice(colon + 1);
  switch (text.slice(0, colon)) {
    case "FN":
      return parseFunction(rest);
    case "FNDA": {
      const [, count = "", name = ""] = /^([^,]*),(.*)$/s.exec(rest) ?? [];
      const hits = parseCount(count, notes);
      return hits === undefined ? undefined : { kind: "FNDA", hits, name };
    }
    case "FNL": {
      const [, index = "", start = "", stop = "0"] = /^(\d+),(\d+)(?:,(\d+))?$/.exec(rest) ?? [];
      const [line, end] = [parseLine(start), parseLine(stop)];
      return line === undefined || end === undefined ? undefined : { kind: "FNL", index, line, end };
    }
    case "FNA": {
      const [, index = "", count = "", name = ""] = /^(\d+),([^,]*),(.*)$/s.exec(rest) ?? [];
      const hits = parseCount(count, notes);
      return hits === undefined ? undefined : { kind: "FNA", index, hits, name };
    }
    case "BRDA":
      return parseBranch(rest, notes);
    case "MCDC":
      return parseCondition(rest, notes);
    default:
      return undefined;
  }
}

function parseFunction(rest: string): StructureRecord | undefined {
  const [, start = "", stop = "0", name = ""] = /^(\d+),(?:(\d+),)?(.*)$/s.exec(rest) ?? [];
  const [line, end] = [parseLine(start), parseLine(stop)];
  return line === undefined || end === undefined ? undefined : { kind: "FN", line, end, name };
}

function parseBranch(rest: string, notes: Notes): StructureRecord | undefined {
  // The branch's id may be an expression with commas, so the count follows the last comma.
  const [, where = "", flags = "", block = "", id = "", count = ""] =
    /^(\d+),([efU]*)(\d+),(.*),([^,]*)$/s.exec(rest) ?? [];
  const [line, hits] = [parseLine(where), parseTaken(count, notes)];
  return line === undefined || hits === undefined ? undefined : { kind: "BRDA", line, flags, block, id, hits };
}

function parseCondition(rest: string, notes: Notes): StructureRecord | undefined {
  const [, where = "", flag = "", group = "", sense = "", count = "", index = "", expression = ""] =
    /^(\d+),(U?)(\d+),([tf]),([^,]*),(\d+),(.*)$/s.exec(rest) ?? [];
  const [line, hits] = [parseLine(where), parseCount(count, notes)];
  if (line === undefined || hits === undefined) return undefined;
  return { kind: "MCDC", line, isUnreachable: flag === "U", group, sense, hits, index, expression };
}
