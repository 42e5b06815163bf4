import type { VariantKind } from "./variant.ts";
import type { Matches } from "./matches.ts";
import { decodeJsonString, forEachEscape } from "./json-escapes.ts";
import { walkJson } from "./walk-json.ts";

/**
 * Matches to replace. `quotes` is the depth in JSON strings at which the marker must be a JSON
 * string itself, or -1 when it needs no quotes.
 */
export interface FittedMatches extends Matches {
  readonly quotes: (index: number) => number;
}

/** Depth to which JSON in JSON strings is parsed. */
const DEPTH_LIMIT = 3;
/**
 * Most failed attempts to parse JSON in one line of a log, so that a line of brackets does not take
 * quadratic time.
 */
const FAILURES_PER_LINE = 8;
const [OPEN_OBJECT, OPEN_LIST, LF] = [0x7b, 0x5b, 10];

/** Matches that can be moved. All numbers are bytes. */
interface Draft {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly quotes: Int8Array;
  readonly isFitted: Uint8Array;
}

/**
 * Moves the matches so that JSON stays valid. A match in a string is widened to whole escapes. A
 * match that is, or cuts, another value is widened to that value and gets quotes. Documents,
 * sequences of documents, lines of logs, and JSON in strings are parsed. Outside of JSON, matches
 * stay as they are.
 */
export function fitJson(bytes: Uint8Array, found: Matches): FittedMatches {
  const draft = createDraft(found.length, found.start, found.end);
  const first = findFirstText(bytes);
  if (bytes[first] === OPEN_OBJECT || bytes[first] === OPEN_LIST) fitDocuments(bytes, draft, first, 0);
  fitLines(bytes, draft);
  return join(draft, found);
}

function createDraft(count: number, start: (index: number) => number, end: (index: number) => number): Draft {
  const draft = {
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    quotes: new Int8Array(count).fill(-1),
    isFitted: new Uint8Array(count),
  };
  for (let index = 0; index < count; index++) {
    draft.starts[index] = start(index);
    draft.ends[index] = end(index);
  }
  return draft;
}

/** Fits documents that are separated by white space, up to the first text that is not JSON. */
function fitDocuments(bytes: Uint8Array, draft: Draft, first: number, depth: number): void {
  let at: number | undefined = first;
  let next = 0;
  while (at !== undefined && at < bytes.length) {
    const fitting = createFitting(bytes, draft, next, depth);
    at = walkJson(bytes, at, bytes.length, fitting);
    next = fitting.next();
    while (at !== undefined && isSpace(bytes[at])) at++;
  }
}

/** Fits JSON in the lines of matches that no document contains. */
function fitLines(bytes: Uint8Array, draft: Draft): void {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let lineEnd = 0;
  for (let index = 0; index < draft.starts.length; index++) {
    const start = draft.starts[index] as number;
    if (draft.isFitted[index] === 1 || start < lineEnd) continue;
    const lineStart = start === 0 ? 0 : source.lastIndexOf(LF, start - 1) + 1;
    const found = source.indexOf(LF, start);
    lineEnd = found < 0 ? source.length : found;
    fitLine(bytes, draft, lineStart, lineEnd, index);
  }
}

function fitLine(bytes: Uint8Array, draft: Draft, from: number, to: number, next: number): void {
  let [at, ahead, failures] = [from, next, 0];
  while (failures < FAILURES_PER_LINE) {
    while (at < to && bytes[at] !== OPEN_OBJECT && bytes[at] !== OPEN_LIST) at++;
    if (at === to) return;
    const fitting = createFitting(bytes, draft, ahead, 0);
    const end = walkJson(bytes, at, to, fitting);
    if (end === undefined) failures++;
    else ahead = fitting.next();
    at = end ?? at + 1;
  }
}

/**
 * Creates a visitor that fits matches from `next` on. A match outside of strings waits for the end
 * of the smallest value around it.
 */
function createFitting(bytes: Uint8Array, draft: Draft, next: number, depth: number) {
  let ahead = next;
  const waiting: number[] = [];
  return {
    next: () => ahead,
    string: (start: number, end: number) => {
      const inside: number[] = [];
      for (; ahead < draft.starts.length && (draft.starts[ahead] as number) < end; ahead++) {
        const isInside = (draft.starts[ahead] as number) > start && (draft.ends[ahead] as number) < end;
        (isInside ? inside : waiting).push(ahead);
      }
      if (inside.length > 0) fitString(bytes, draft, inside, start + 1, end - 1, depth);
    },
    value: (start: number, end: number) => {
      for (; ahead < draft.starts.length && (draft.starts[ahead] as number) < end; ahead++) waiting.push(ahead);
      const later: number[] = [];
      for (let index = waiting.at(-1); index !== undefined; index = waiting.at(-1)) {
        if ((draft.starts[index] as number) < start) break;
        waiting.pop();
        if ((draft.ends[index] as number) > end) later.push(index);
        else moveMatch(draft, index, start, end, depth);
      }
      waiting.push(...later.reverse());
    },
  };
}

function moveMatch(
  { starts, ends, quotes, isFitted }: Draft,
  index: number,
  start: number,
  end: number,
  depth: number,
) {
  [starts[index], ends[index], quotes[index], isFitted[index]] = [start, end, depth, 1];
}

/**
 * Fits the matches inside of one string. Each is widened to whole escapes. When the string is JSON
 * itself, they are fitted to that.
 */
function fitString(
  bytes: Uint8Array,
  draft: Draft,
  inside: readonly number[],
  start: number,
  end: number,
  depth: number,
) {
  const { starts, ends, isFitted } = draft;
  let [opening, closing] = [0, 0];
  forEachEscape(bytes, start, end, (from, to) => {
    for (; opening < inside.length && (starts[inside[opening] as number] as number) < to; opening++)
      if ((starts[inside[opening] as number] as number) > from) starts[inside[opening] as number] = from;
    for (; closing < inside.length && (ends[inside[closing] as number] as number) < to; closing++)
      if ((ends[inside[closing] as number] as number) > from) ends[inside[closing] as number] = to;
  });
  for (const index of inside) isFitted[index] = 1;
  if (depth === DEPTH_LIMIT) return;
  const inner = decodeJsonString(bytes, start, end);
  if (inner === undefined) return;
  const view = createDraft(
    inside.length,
    (index) => inner.indexOf(starts[inside[index] as number] as number),
    (index) => inner.indexOf(ends[inside[index] as number] as number),
  );
  fitDocuments(inner.bytes, view, findFirstText(inner.bytes), depth + 1);
  for (const [index, outer] of inside.entries()) {
    starts[outer] = inner.origin(view.starts[index] as number);
    ends[outer] = inner.origin(view.ends[index] as number);
    draft.quotes[outer] = view.quotes[index] as number;
  }
}

/**
 * Returns the matches in order. Matches that overlap are joined, with the quotes of the largest.
 */
function join(draft: Draft, found: Matches): FittedMatches {
  const { starts, ends, quotes } = draft;
  const kept = new Uint32Array(found.length);
  let count = 0;
  const at = (place: number) => kept[place] as number;
  for (let index = 0; index < found.length; index++) {
    let start = starts[index] as number;
    let end = ends[index] as number;
    let quote = quotes[index] as number;
    while (count > 0 && start < (ends[at(count - 1)] as number)) {
      const last = at(--count);
      const length = (ends[last] as number) - (starts[last] as number);
      if (length > end - start) quote = quotes[last] as number;
      start = Math.min(start, starts[last] as number);
      end = Math.max(end, ends[last] as number);
    }
    starts[index] = start;
    ends[index] = end;
    quotes[index] = quote;
    kept[count++] = index;
  }
  return {
    length: count,
    start: (index) => starts[at(index)] as number,
    end: (index) => ends[at(index)] as number,
    kind: (index): VariantKind => found.kind(at(index)),
    quotes: (index) => quotes[at(index)] as number,
  };
}

function findFirstText(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (isSpace(bytes[at])) at++;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === LF || byte === 13 || byte === 9;
}
