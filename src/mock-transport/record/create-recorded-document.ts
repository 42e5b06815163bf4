import { redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";
import { type FixtureDocument, fixtureEntrySchema, fixtureSchema } from "../../schema/fixture.ts";
import { FIXTURE_COUNT_LIMIT } from "../../schema/fixture-bounds.ts";
import { FIXTURE_LIMIT_BYTES } from "../limits.ts";
import { detectSecrets } from "../fixtures/detect-secrets.ts";
import { findShadow } from "../match/find-shadow.ts";
import { toCandidate } from "./to-candidate.ts";
import { createCleaner } from "./create-cleaner.ts";
import { buildFixtures, type RecordedFixture } from "./build-fixtures.ts";
import type { OmissionReason, RecordedExchange, Recording } from "./recorded-exchange.ts";

/** Bytes reserved for the header of the document. */
const HEADER_BYTES = 1024;

/**
 * A fixture document as text, `undefined` when there is nothing to replay, and the omitted
 * exchanges.
 */
export interface RecordedDocument extends Recording {
  readonly text: string | undefined;
}

/**
 * Creates a fixture document that replays the exchanges, without the values of the redactors. An
 * exchange is omitted when its fixture is invalid, when an earlier fixture would answer instead, or
 * when the document is full. Omitted exchanges are returned and counted in the description of the
 * document.
 */
export function createRecordedDocument(
  recorded: readonly RecordedExchange[],
  redactors: readonly Redactor[],
): RecordedDocument {
  const cleaner = createCleaner(redactors);
  const lost: Recording["lost"][number][] = [];
  const omit = (seqs: readonly number[], why: OmissionReason) => lost.push(...seqs.map((seq) => ({ seq, why })));
  const candidates = recorded.flatMap((exchange) => {
    const candidate = toCandidate(exchange, cleaner);
    if (candidate === undefined) omit([exchange.seq], "private");
    return candidate ?? [];
  });
  const keep = (fixtures: readonly RecordedFixture[], why: OmissionReason, isKept: (index: number) => boolean) =>
    fixtures.filter(({ seqs }, index) => {
      const kept = isKept(index);
      if (!kept) omit(seqs, why);
      return kept;
    });
  const fixtures = buildFixtures(candidates);
  const clean = keep(fixtures, "private", (index) => detectSecrets(fixtures[index]?.fixture, true).length === 0);
  const valid = keep(clean, "unsound", (index) => fixtureEntrySchema.safeParse(clean[index]?.fixture).success);
  const validFixtures = valid.map(({ fixture }) => fixture);
  const reachable = keep(valid, "shadowed", (index) => findShadow(validFixtures, index) === undefined);
  const fitting = findFitting(reachable);
  const kept = keep(reachable, "no-room", (index) => fitting.has(index));
  if (kept.length === 0) return { text: undefined, fixtures: 0, lost };
  const text = renderDocument(kept, { recorded, lost: lost.length, redactors });
  if (text !== undefined) return { text, fixtures: kept.length, lost };
  for (const { seqs } of kept) omit(seqs, "unsound");
  return { text, fixtures: 0, lost };
}

function renderDocument(
  kept: readonly RecordedFixture[],
  {
    recorded,
    lost,
    redactors,
  }: { readonly recorded: readonly RecordedExchange[]; readonly lost: number; readonly redactors: readonly Redactor[] },
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
  // The texts are clean by now; object keys are redacted only here.
  const text = redactors.reduce(redactText, `${JSON.stringify(document, undefined, 2)}\n`);
  return fixtureSchema.safeParse(JSON.parse(text)).success ? text : undefined;
}

/** Returns the indexes of the fixtures that fit into one file, in order. */
function findFitting(fixtures: readonly RecordedFixture[]): Set<number> {
  let size = HEADER_BYTES;
  const places = fixtures.slice(0, FIXTURE_COUNT_LIMIT).flatMap(({ fixture }, index) => {
    size += Buffer.byteLength(JSON.stringify({ fixtures: [fixture] }, undefined, 2));
    return size <= FIXTURE_LIMIT_BYTES ? [index] : [];
  });
  return new Set(places);
}
