import { type Counter, sum } from "../model/counter.ts";
import type { CoverageMap, Shape, TrackedFile } from "../model/coverage-map.ts";
import { parseCount, parseLine } from "../model/parse-count.ts";
import { parseRecord, type StructureRecord } from "./parse-record.ts";
import { placeRecords } from "./place-records.ts";
import { ReportText, UnreadableLine } from "./report-text.ts";
import { COUNT_MARK, TAKEN_MARK, withMark } from "./shape.ts";

/** Where and why a report is invalid. `line` is 1-based; `what` completes "line N …". */
interface ScanProblem {
  readonly line: number;
  readonly what: string;
}

/**
 * The number of sections of a valid report (one per source file and test), or why it is invalid.
 */
export type Scan =
  | { readonly ok: true; readonly sections: number }
  | { readonly ok: false; readonly problem: ScanProblem };

/** Longest path of a source file, in UTF-16 units. The limit of Linux is 4096 bytes. */
export const PATH_LIMIT = 4096;

const LF = 10;
const CR = 13;
const DASH = 45;
const COMMA = 44;
const COLON = 58;
/** Number of digits up to which a number is exact without further checks. */
const SAFE_DIGITS = 15;

/**
 * Adds one lcov report to the map. Totals in the report are ignored and recomputed. After a problem
 * the map contains a part of the report and is unusable.
 */
export function scanLcov(bytes: Uint8Array, into: CoverageMap): Scan {
  const scanner = new Scanner(bytes, into);
  try {
    return { ok: true, sections: scanner.run() };
  } catch (error) {
    if (!(error instanceof UnreadableLine)) throw error;
    return { ok: false, problem: { line: scanner.text.numberAt(error.offset), what: error.what } };
  }
}

class Scanner {
  private readonly bytes: Uint8Array;
  readonly text: ReportText;
  private readonly map: CoverageMap;
  private counts = new Float64Array(256);
  private counted = 0;

  constructor(bytes: Uint8Array, map: CoverageMap) {
    this.bytes = bytes;
    this.text = new ReportText(bytes);
    this.map = map;
  }

  run(): number {
    let sections = 0;
    let at = this.text.start;
    while (at < this.bytes.length) {
      const text = this.text.lineAt(at);
      const next = this.text.nextLine(at);
      if (text.startsWith("SF:")) {
        if (text.length === 3) throw new UnreadableLine(at, "names no source file");
        if (text.length > PATH_LIMIT + 3)
          throw new UnreadableLine(at, `has a path of more than ${PATH_LIMIT} characters`);
        at = this.readSection(this.map.fileAt(text.slice(3)), at, next);
        sections++;
      } else if (text.trim() === "" || text.startsWith("#") || text.startsWith("TN:")) {
        at = next;
      } else {
        throw new UnreadableLine(at, "is not an lcov record, or is outside a source file's section");
      }
    }
    return sections;
  }

  /**
   * Reads one section, starting after its SF line, and returns the offset of the next section. Adds
   * line hits immediately and the other counts at the end.
   */
  private readSection(file: TrackedFile, opened: number, start: number): number {
    const { bytes } = this;
    const { lines } = file.coverage;
    const shape = file.shape?.bytes;
    let dense = lines.dense;
    let expected = 0;
    let isExpected = shape !== undefined;
    this.counted = 0;
    for (let at = start; at < bytes.length;) {
      const first = bytes[at];
      if (first === 68 && bytes[at + 1] === 65 && bytes[at + 2] === COLON) {
        let next = at + 3;
        let line = 0;
        for (let digit = (bytes[next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48)
          line = line * 10 + digit;
        const comma = next;
        let hits = 0;
        for (let digit = (bytes[++next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48)
          hits = hits * 10 + digit;
        const areSafe = comma - at - 3 <= SAFE_DIGITS && next - comma - 1 <= SAFE_DIGITS;
        const isPlain = bytes[comma] === COMMA && next > comma + 1 && line > 0 && areSafe;
        if (isPlain && bytes[next] === CR) next++;
        if (isPlain && bytes[next] === LF) {
          if (line < dense.length) {
            dense[line] = sum(dense[line] ?? 0, hits);
          } else {
            lines.add(line, hits);
            dense = lines.dense;
          }
          at = next + 1;
        } else {
          this.readUnusualLine(file, at);
          dense = lines.dense;
          at = this.text.nextLine(at);
        }
      } else if (isStructure(bytes, at)) {
        if (isExpected && shape !== undefined) {
          const matched = this.matchShape(shape, expected, at);
          isExpected = matched >= 0;
          expected = matched;
        }
        at = this.text.nextLine(at);
      } else if (first === 101) {
        if (this.text.lineAt(at).trimEnd() !== "end_of_record") throw new UnreadableLine(at, "is not an lcov record");
        const next = this.text.nextLine(at);
        if (isExpected && expected === shape?.length) this.commitCounts(file.shape?.counters ?? []);
        else this.readStructure(file, start, at);
        return next;
      } else {
        this.readOtherLine(file, at);
        at = this.text.nextLine(at);
      }
    }
    throw new UnreadableLine(opened, "starts a section without `end_of_record`: the file is cut off");
  }

  /**
   * Compares one line with the shape and keeps its count. Returns the next position in the shape,
   * or -1 if they differ.
   */
  private matchShape(shape: Uint8Array, from: number, at: number): number {
    const { bytes } = this;
    let position = from;
    let next = at;
    for (; position < shape.length; position++) {
      const wanted = shape[position];
      if (wanted === COUNT_MARK || wanted === TAKEN_MARK) {
        let hits = 0;
        const first = next;
        for (let digit = (bytes[next] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 48)
          hits = hits * 10 + digit;
        if (next === first && wanted === TAKEN_MARK && bytes[next] === DASH) {
          next++;
          hits = -1;
        }
        if (next === first || next - first > SAFE_DIGITS) return -1;
        this.keepCount(hits);
      } else if (wanted === LF) {
        if (bytes[next] === CR) next++;
        return bytes[next] === LF ? position + 1 : -1;
      } else if (bytes[next++] !== wanted) {
        return -1;
      }
    }
    return -1;
  }

  private keepCount(hits: number): void {
    if (this.counted === this.counts.length) {
      const wider = new Float64Array(this.counts.length * 2);
      wider.set(this.counts);
      this.counts = wider;
    }
    this.counts[this.counted++] = hits;
  }

  private commitCounts(counters: readonly Counter[]): void {
    for (let index = 0; index < counters.length; index++) counters[index]?.add(this.counts[index] ?? 0);
  }

  /**
   * Parses the function, branch and condition records between two offsets, adds their counts, and
   * remembers their shape.
   */
  private readStructure(file: TrackedFile, start: number, end: number): void {
    const records: StructureRecord[] = [];
    let shape = "";
    for (let at = start; at < end; at = this.text.nextLine(at)) {
      if (!isStructure(this.bytes, at)) continue;
      const text = this.text.lineAt(at);
      const record = parseRecord(text, this.map.notes);
      // A report must not contain the marks of a shape.
      if (text.includes("\u0000") || text.includes("\u0001"))
        throw new UnreadableLine(at, "contains a control character");
      if (record === undefined)
        throw new UnreadableLine(at, `is not a valid ${text.slice(0, text.indexOf(":") + 1)} record`);
      records.push(record);
      shape += withMark(record.kind, text);
    }
    const noted = this.map.notes.lineZero + this.map.notes.functionWithoutLine;
    const counters = placeRecords(records, file.coverage, this.map.notes);
    let index = 0;
    for (const record of records) if ("hits" in record) counters[index++]?.add(record.hits);
    const isWhole = noted === this.map.notes.lineZero + this.map.notes.functionWithoutLine;
    file.shape = isWhole ? createShape(shape, counters) : undefined;
  }

  /** Reads a DA record with a checksum, or with an unusual count, line number or terminator. */
  private readUnusualLine(file: TrackedFile, at: number): void {
    const [, where = "", count = "", checksum] = /^DA:(\d+),([^,]*)(?:,(.*))?$/s.exec(this.text.lineAt(at)) ?? [];
    const [line, hits] = [parseLine(where), parseCount(count, this.map.notes)];
    if (line === undefined || hits === undefined) throw new UnreadableLine(at, "is not a valid DA: record");
    if (line === 0) {
      this.map.notes.lineZero++;
      return;
    }
    file.coverage.lines.add(line, hits);
    if (checksum) this.map.checkLine(file, line, checksum);
  }

  private readOtherLine(file: TrackedFile, at: number): void {
    const text = this.text.lineAt(at);
    if (text.startsWith("VER:")) this.map.checkVersion(file, text.slice(4));
    else if (text.startsWith("SF:"))
      throw new UnreadableLine(at, "starts a section before the previous one has its `end_of_record`");
    else if (!/^(?:\s*$|#|TN:|LF:|LH:|FNF:|FNH:|BRF:|BRH:|MCF:|MCH:)/.test(text))
      throw new UnreadableLine(at, "is not an lcov record");
  }
}

/**
 * Returns whether the line is FN, FNDA, FNL, FNA, BRDA or MCDC. Compares the bytes that differ from
 * the totals FNF, FNH, BRF, BRH, MCF and MCH.
 */
function isStructure(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at];
  const third = bytes[at + 2];
  if (first === 70) return bytes[at + 1] === 78 && third !== 70 && third !== 72;
  return (
    (first === 66 && bytes[at + 1] === 82 && third === 68) || (first === 77 && bytes[at + 1] === 67 && third === 68)
  );
}

function createShape(shape: string, counters: readonly (Counter | undefined)[]): Shape {
  return { bytes: Buffer.from(shape), counters: counters.filter((counter) => counter !== undefined) };
}
