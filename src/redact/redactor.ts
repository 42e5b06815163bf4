import { isBase64Byte } from "./base64-forms.ts";
import { findNeedles, type FoundSpans, indexNeedles, type NeedleIndex } from "./find-needles.ts";
import { NEEDLE_MIN_BYTES, type Needle, needleKinds } from "./needle.ts";
import { needlesOf } from "./needles.ts";
import {
  findShortPasswords,
  findShortValues,
  indexShortValues,
  type ShortIndex,
  type ShortValue,
} from "./short-values.ts";
import { createSpans, type Spans } from "./spans.ts";
import { squeeze } from "./squeeze.ts";
import { joinFound, type Stretches } from "./stretches.ts";

/** What is searched for: the needles as they are, and as they look in the squeezed view. */
export interface Redactor {
  readonly plain: NeedleIndex;
  readonly squeezed: NeedleIndex;
  /** Values that are looked for only where something says that a secret is there. */
  readonly short: ShortIndex;
}

/** Most characters of one base64 word that also encode a neighbour of the value, on each side. */
const BASE64_NEIGHBOURS = 3;

/** Makes values ready to be searched for in any number of files; those in `short` are looked for in certain places only. */
export function redactorOf(values: readonly string[], short: readonly ShortValue[] = []): Redactor {
  const needles = needlesOf(values);
  const squeezed = new Map<string, Needle>();
  for (const { kind, bytes } of needles) {
    if (kind === "utf-16") continue;
    const view = squeeze(bytes).bytes;
    if (view.length > NEEDLE_MIN_BYTES)
      squeezed.set(Buffer.from(view).toString("latin1"), { kind, bytes: Uint8Array.from(view) });
  }
  return {
    plain: indexNeedles(needles),
    squeezed: indexNeedles([...squeezed.values()]),
    short: indexShortValues(short),
  };
}

/** Every stretch that gives a value away, whole, encoded, wrapped or coloured; of base64 the whole run. Ascending and disjoint. */
export function scan(bytes: Uint8Array, { plain, squeezed, short }: Redactor): Stretches {
  const lists: FoundSpans[] = [];
  if (plain.size > 0) lists.push(findNeedles(bytes, plain), findSqueezed(bytes, squeezed));
  if (short.size > 0) lists.push({ value: findShortValues(bytes, short), base64: findShortPasswords(bytes, short) });
  return joinFound(bytes, lists);
}

/** What stands whole in the squeezed view, at its original places. */
function findSqueezed(bytes: Uint8Array, squeezed: NeedleIndex): FoundSpans {
  const view = squeeze(bytes);
  const inView = findNeedles(view.bytes, squeezed);
  const originals: { -readonly [kind in keyof FoundSpans]: FoundSpans[kind] } = {};
  for (const kind of needleKinds) {
    const spans = inView[kind];
    if (spans === undefined) continue;
    originals[kind] = view.toOriginal(kind === "base64" ? withNeighbours(view.bytes, spans) : spans);
  }
  return originals;
}

/** The spans with the characters before and after that encode a part of the value as well. */
function withNeighbours(bytes: Uint8Array, spans: Spans): Spans {
  const wider = createSpans();
  for (let index = 0; index < spans.count(); index++) {
    let [start, end] = [spans.start(index), spans.end(index)];
    for (let room = BASE64_NEIGHBOURS; room > 0 && start > 0 && isBase64Byte(bytes[start - 1] as number); room--)
      start--;
    for (let room = BASE64_NEIGHBOURS; room > 0 && end < bytes.length && isBase64Byte(bytes[end] as number); room--)
      end++;
    wider.add(start, end);
  }
  return wider;
}
