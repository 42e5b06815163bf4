import { redactText } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";
import {
  FIXTURE_COUNT_LIMIT,
  type Fixture,
  type FixtureDocument,
  fixtureEntrySchema,
  fixtureSchema,
} from "../../schema/fixture.ts";
import { FIXTURE_LIMIT_BYTES } from "../limits.ts";
import { findPrivate } from "../private-text.ts";
import { shadowOf } from "../shadow.ts";
import { toCandidate } from "./candidate.ts";
import { cleanerOf } from "./cleaner.ts";
import { fixturesOf } from "./fixtures-of.ts";
import type { Recorded } from "./recorded.ts";

/** Room for the document's header, in bytes. */
const HEADER_BYTES = 1024;

/**
 * The text of a fixture document that replays the exchanges, without any value the redactors know; `undefined` when there is nothing to replay. What would not be accepted as a
 * fixture again, or has no room, is left out and counted in the document's description.
 */
export function recordedDocument(recorded: readonly Recorded[], redactors: readonly Redactor[]): string | undefined {
  const cleaner = cleanerOf(redactors);
  const candidates = recorded.flatMap((exchange) => toCandidate(exchange, cleaner) ?? []);
  const fixtures = fixturesOf(candidates);
  const sound = fixtures.filter(isSound);
  const kept = withinLimits(sound.filter((_, index) => shadowOf(sound, index) === undefined));
  const lost = recorded.length - candidates.length + fixtures.length - kept.length;
  if (kept.length === 0) return undefined;
  const providers = [...new Set(recorded.map(({ provider }) => provider))];
  const [only, ...others] = providers;
  const document: FixtureDocument = {
    schemaVersion: 1,
    lane: "no-model",
    provider: only !== undefined && others.length === 0 ? only : "any",
    redaction: "redacted",
    description: `Recorded from ${providers.join(", ")}${lost === 0 ? "" : `; ${lost} left out`}`,
    fixtures: kept,
  };
  // Nothing should be left to find; names of fields are looked through here alone.
  const text = redactors.reduce(redactText, `${JSON.stringify(document, undefined, 2)}\n`);
  return fixtureSchema.safeParse(JSON.parse(text)).success ? text : undefined;
}

function isSound(fixture: Fixture): boolean {
  return fixtureEntrySchema.safeParse(fixture).success && findPrivate(fixture, true).length === 0;
}

/** As many fixtures, first ones first, as one file may hold. */
function withinLimits(fixtures: readonly Fixture[]): Fixture[] {
  let size = HEADER_BYTES;
  return fixtures.slice(0, FIXTURE_COUNT_LIMIT).filter((fixture) => {
    size += Buffer.byteLength(JSON.stringify({ fixtures: [fixture] }, undefined, 2));
    return size <= FIXTURE_LIMIT_BYTES;
  });
}
