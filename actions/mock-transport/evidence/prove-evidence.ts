import { join } from "node:path";
import type { Journal } from "../../../src/mock-transport/journal/parse-journal.ts";
import { proveRedacted, type RedactionReport } from "../../../src/mock-transport/journal/prove-redacted.ts";
import { JOURNAL_LIMIT_BYTES } from "../../../src/mock-transport/limits.ts";
import { RECORDED_FILE } from "../../../src/mock-transport/record/recorded-exchange.ts";
import { knownSecrets } from "../../../src/redact/known-secrets.ts";
import { createRedactor } from "../../../src/redact/redactor.ts";
import type { Files } from "../../_runtime/files.ts";
import type { ReadIfPresent } from "../../_runtime/files/read-if-present.ts";

/** A file by its name in the evidence directory. */
export interface EvidenceFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface EvidenceContext {
  readonly journal: Journal;
  readonly token: string;
  readonly environment: Readonly<{ [name: string]: string | undefined }>;
}

/**
 * The files that a server wrote into its evidence directory: the journal, and its log and recorded
 * fixtures where they exist.
 */
export async function readServerFiles(
  directory: string,
  journalBytes: Uint8Array,
  readIfPresent: ReadIfPresent,
): Promise<EvidenceFile[]> {
  const found: EvidenceFile[] = [{ file: "journal.jsonl", bytes: journalBytes }];
  for (const file of ["server.log", RECORDED_FILE]) {
    const text = await readIfPresent(join(directory, file), JOURNAL_LIMIT_BYTES);
    if (text !== undefined) found.push({ file, bytes: Buffer.from(text) });
  }
  return found;
}

/**
 * Searches the files for the server's token and the secrets of the environment, whole and encoded.
 */
export function proveEvidence(
  evidence: readonly EvidenceFile[],
  { journal, token, environment }: EvidenceContext,
): RedactionReport {
  const secrets = [...new Set([token, ...knownSecrets(environment, []).values])];
  return proveRedacted(evidence, {
    redactor: createRedactor(secrets),
    values: secrets.length,
    redactedRequests: journal.requests.filter(({ redacted }) => redacted).length,
  });
}

/** Names of the files that contain a secret. */
export function findUnredacted({ files }: RedactionReport): ReadonlySet<string> {
  return new Set(files.filter(({ residue }) => residue > 0).map(({ file }) => file));
}

/** Empties those of the files that contain a secret. */
export async function emptyUnredacted(
  evidence: readonly EvidenceFile[],
  unredacted: ReadonlySet<string>,
  directory: string,
  { write }: Pick<Files, "write">,
): Promise<void> {
  for (const { file } of evidence) if (unredacted.has(file)) await write(join(directory, file), "");
}
