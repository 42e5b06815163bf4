import { isBase64Byte } from "./base64-forms.ts";
import type { FoundSpans } from "./find-needles.ts";
import { type NeedleKind, needleKinds } from "./needle.ts";
import { createSpans, type Spans } from "./spans.ts";

/** Places to be replaced, each with the form that the longest find in it has. Ascending and disjoint. */
export interface Stretches {
  readonly length: number;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  readonly kind: (index: number) => NeedleKind;
}

/** No place. The mock scans each request, and most have nothing to replace. */
const NOWHERE: Stretches = { length: 0, start: () => 0, end: () => 0, kind: () => "value" };

/** What was found, in one list: base64 widened to whole runs, places of different forms that overlap or touch joined. */
export function joinFound(bytes: Uint8Array, found: readonly FoundSpans[]): Stretches {
  const lists = found.flatMap((spansByKind) =>
    needleKinds.flatMap((kind) => {
      const spans = spansByKind[kind];
      return spans === undefined ? [] : [{ kind, spans: kind === "base64" ? widen(bytes, spans) : spans, next: 0 }];
    }),
  );
  if (lists.length === 0) return NOWHERE;
  const joined = createSpans(true);
  // There are as many at most as spans in all lists.
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
    if (isNew || end - start > longest) kinds[joined.count() - 1] = needleKinds.indexOf(first.kind);
    longest = isNew ? end - start : Math.max(longest, end - start);
  }
  return {
    length: joined.count(),
    start: joined.start,
    end: joined.end,
    kind: (index) => needleKinds[kinds[index] ?? 0] ?? "value",
  };
}

/** The list whose next span begins first, and reaches furthest of those. */
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

/** The whole run of base64 around each span: its neighbours decode to the text around the value, and its first and last characters to parts of it. */
function widen(bytes: Uint8Array, spans: Spans): Spans {
  const wider = createSpans();
  let done = 0;
  for (let index = 0; index < spans.count(); index++) {
    let [start, end] = [spans.start(index), spans.end(index)];
    // What an earlier run took needs no second walk.
    if (end <= done) continue;
    while (start > done && isBase64Byte(bytes[start - 1] as number)) start--;
    while (end < bytes.length && isBase64Byte(bytes[end] as number)) end++;
    wider.add(start, end);
    done = end;
  }
  return wider;
}
