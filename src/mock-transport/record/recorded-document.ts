import { redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";
import { FIXTURE_COUNT_LIMIT, type FixtureDocument, fixtureEntrySchema, fixtureSchema } from "../../schema/fixture.ts";
import { FIXTURE_LIMIT_BYTES } from "../limits.ts";
import { findPrivate } from "../fixtures/detect-secrets.ts";
import { shadowOf } from "../match/shadow.ts";
import { toCandidate } from "./candidate.ts";
import { cleanerOf } from "./cleaner.ts";
import { fixturesOf, type RecordedFixture } from "./fixtures-of.ts";
import type { LeftOut, Recorded, Recording } from "./recorded.ts";

/** Room for the document's header, in bytes. */
const HEADER_BYTES = 1024;

/**
 * A fixture document as text, when there is something to replay, and what became of the exchanges.
 */
export interface RecordedDocument extends Recording {
  readonly text: string | undefined;
}

/**
 * A fixture document that replays the exchanges, without any value the redactors know. What would
 * not be accepted as a fixture again, what another fixture would answer in its place, and what has
 * no room is left out, named, and counted in the document's description.
 */
export function recordedDocument(recorded: readonly Recorded[], redactors: readonly Redactor[]): RecordedDocument {
  const cleaner = cleanerOf(redactors);
  const lost: Recording["lost"][number][] = [];
  const lose = (seqs: readonly number[], why: LeftOut) => lost.push(...seqs.map((seq) => ({ seq, why })));
  const candidates = recorded.flatMap((exchange) => {
    const candidate = toCandidate(exchange, cleaner);
    if (candidate === undefined) lose([exchange.seq], "private");
    return candidate ?? [];
  });
  const keep = (fixtures: readonly RecordedFixture[], why: LeftOut, isKept: (index: number) => boolean) =>
    fixtures.filter(({ seqs }, index) => {
      const kept = isKept(index);
      if (!kept) lose(seqs, why);
      return kept;
    });
  const fixtures = fixturesOf(candidates);
  const open = keep(fixtures, "private", (at) => findPrivate(fixtures[at]?.fixture, true).length === 0);
  const sound = keep(open, "unsound", (at) => fixtureEntrySchema.safeParse(open[at]?.fixture).success);
  const plain = sound.map(({ fixture }) => fixture);
  const reached = keep(sound, "shadowed", (at) => shadowOf(plain, at) === undefined);
  const fitting = placesWithinLimits(reached);
  const kept = keep(reached, "no-room", (at) => fitting.has(at));
  if (kept.length === 0) return { text: undefined, fixtures: 0, lost };
  const text = documentText(kept, { recorded, lost: lost.length, redactors });
  if (text !== undefined) return { text, fixtures: kept.length, lost };
  for (const { seqs } of kept) lose(seqs, "unsound");
  return { text, fixtures: 0, lost };
}

function documentText(
  kept: readonly RecordedFixture[],
  {
    recorded,
    lost,
    redactors,
  }: { readonly recorded: readonly Recorded[]; readonly lost: number; readonly redactors: readonly Redactor[] },
): string | undefined {
  const providers = [...new Set(recorded.map(({ provider }) => provider))];
  const [only, ...others] = providers;
  const document: FixtureDocument = {
    schemaVersion: 1,
    lane: "no-model",
    provider: only !== undefined && others.length === 0 ? only : "any",
    redaction: "redacted",
    description: `Recorded from ${providers.join(", ")}${lost === 0 ? "" : `; ${lost} left out`}`,
    fixtures: kept.map(({ fixture }) => fixture),
  };
  // Nothing should be left to find; names of fields are looked through here alone.
  const text = redactors.reduce(redactText, `${JSON.stringify(document, undefined, 2)}\n`);
  return fixtureSchema.safeParse(JSON.parse(text)).success ? text : undefined;
}

/** The places of as many fixtures, first ones first, as one file may hold. */
function placesWithinLimits(fixtures: readonly RecordedFixture[]): Set<number> {
  let size = HEADER_BYTES;
  const places = fixtures.slice(0, FIXTURE_COUNT_LIMIT).flatMap(({ fixture }, index) => {
    size += Buffer.byteLength(JSON.stringify({ fixtures: [fixture] }, undefined, 2));
    return size <= FIXTURE_LIMIT_BYTES ? [index] : [];
  });
  return new Set(places);
}
