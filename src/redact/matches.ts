import { isBase64Byte } from "./base64-encodings.ts";
import type { FoundSpans } from "./find-variants.ts";
import { type VariantKind, VARIANT_KINDS } from "./variant.ts";
import { createSpans, type Spans } from "./spans.ts";

/** Places to replace, each with the kind of its longest variant. Ascending and disjoint. */
export interface Matches {
  readonly length: number;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  readonly kind: (index: number) => VariantKind;
}

/** No match. The mock scans each request, and most have nothing to replace. */
const NO_MATCHES: Matches = { length: 0, start: () => 0, end: () => 0, kind: () => "value" };

/**
 * Joins what was found in one list. Matches of base64 are widened to whole runs. Matches of
 * different kinds that overlap or touch are joined.
 */
export function joinMatches(bytes: Uint8Array, found: readonly FoundSpans[]): Matches {
  const lists = found.flatMap((spansByKind) =>
    VARIANT_KINDS.flatMap((kind) => {
      const spans = spansByKind[kind];
      return spans === undefined ? [] : [{ kind, spans: kind === "base64" ? widen(bytes, spans) : spans, next: 0 }];
    }),
  );
  if (lists.length === 0) return NO_MATCHES;
  const joined = createSpans(true);
  // There are at most as many as spans in all lists.
  const kinds = new Uint8Array(lists.reduce((sum, { spans }) => sum + spans.count(), 0));
  let longest = 0;
  for (;;) {
    const first = earliest(lists);
    if (first === undefined) break;
    const [start, end] = [first.spans.start(first.next), first.spans.end(first.next)];
    first.next++;
    const before = joined.count();
    joined.add(start, end);
    const isNew = joined.count() > before;
    if (isNew || end - start > longest) kinds[joined.count() - 1] = VARIANT_KINDS.indexOf(first.kind);
    longest = isNew ? end - start : Math.max(longest, end - start);
  }
  return {
    length: joined.count(),
    start: joined.start,
    end: joined.end,
    kind: (index) => VARIANT_KINDS[kinds[index] ?? 0] ?? "value",
  };
}

/**
 * Returns the list whose next span begins first. Of those that begin at the same place, the longest
 * wins.
 */
function earliest<T extends { readonly spans: Spans; readonly next: number }>(lists: readonly T[]): T | undefined {
  let first: T | undefined;
  for (const list of lists) {
    if (list.next === list.spans.count()) continue;
    if (first === undefined || isBefore(list, first)) first = list;
  }
  return first;
}

function isBefore(a: { spans: Spans; next: number }, b: { spans: Spans; next: number }): boolean {
  const difference = a.spans.start(a.next) - b.spans.start(b.next);
  return difference === 0 ? a.spans.end(a.next) > b.spans.end(b.next) : difference < 0;
}

/**
 * Widens each span to the whole run of base64 around it. The neighbours decode to the text around
 * the value, and the first and last characters to parts of it.
 */
function widen(bytes: Uint8Array, spans: Spans): Spans {
  const wider = createSpans();
  let done = 0;
  for (let index = 0; index < spans.count(); index++) {
    let [start, end] = [spans.start(index), spans.end(index)];
    // An earlier run already contains this span.
    if (end <= done) continue;
    while (start > done && isBase64Byte(bytes[start - 1] as number)) start--;
    while (end < bytes.length && isBase64Byte(bytes[end] as number)) end++;
    wider.add(start, end);
    done = end;
  }
  return wider;
}
