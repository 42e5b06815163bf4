import { join } from "node:path";
import { digestOf } from "../../src/mock-transport/wire/digest.ts";
import {
  diffEnvironment,
  digestEnvironment,
  type EnvironmentDigests,
} from "../../src/mock-transport/clients/environment-diff.ts";
import { JOURNAL_LIMIT_BYTES, SETUP_LIMIT_BYTES } from "../../src/mock-transport/limits.ts";
import type { Journal } from "../../src/mock-transport/journal/parse-journal.ts";
import { proveRedacted } from "../../src/mock-transport/journal/prove-redacted.ts";
import { RECORDED_FILE } from "../../src/mock-transport/record/recorded-file.ts";
import { snapshotMetrics, transcribe } from "../../src/mock-transport/journal/transcribe.ts";
import { knownSecrets } from "../../src/redact/known-secrets.ts";
import { redactorOf } from "../../src/redact/redactor.ts";
import type { RecordFacts } from "../../src/schema/record.ts";
import type { MockHost } from "./setup/host.ts";

interface Known {
  readonly journal: Journal;
  readonly journalBytes: Uint8Array;
  /** Folder of the evidence. */
  readonly folder: string;
  /** Folder of what clients read, which holds digests of the environment as it was. */
  readonly setup: string;
  readonly token: string;
  readonly instance: string;
}

interface Evidence {
  readonly artifacts: NonNullable<RecordFacts["artifacts"]>;
  /** Whether every variable that was set is still as it was set. */
  readonly isIntact: boolean;
  /** Whether no file holds a known secret. */
  readonly isClean: boolean;
}

/** Writes the transcripts, snapshots and the environment's changes, and looks at all of it for secrets once more before anything is kept. */
export async function writeEvidence(known: Known, { files, environment, readIfPresent }: MockHost): Promise<Evidence> {
  const { journal, journalBytes, folder, setup, token, instance } = known;
  const digests = JSON.parse(await files.readText(join(setup, "environment.json"), SETUP_LIMIT_BYTES)) as {
    readonly before: EnvironmentDigests;
    readonly set: EnvironmentDigests;
  };
  const diff = diffEnvironment(digests.before, digests.set, digestEnvironment(environment, token));
  const documents = Object.entries({
    [`transport-trace-${instance}.json`]: transcribe(journal),
    "metrics-snapshot.json": snapshotMetrics(journal),
    "cache-stats.json": { enabled: false },
    "env-diff.json": { schemaVersion: 1, ...diff },
  }).map(([file, content]) => ({ file, bytes: Buffer.from(`${JSON.stringify(content, undefined, 2)}\n`) }));
  const byServer = [{ file: "journal.jsonl", bytes: journalBytes }];
  for (const file of ["server.log", RECORDED_FILE]) {
    const text = await readIfPresent(join(folder, file), JOURNAL_LIMIT_BYTES);
    if (text !== undefined) byServer.push({ file, bytes: Buffer.from(text) });
  }
  const secrets = [...new Set([token, ...knownSecrets(environment, []).values])];
  const report = proveRedacted([...byServer, ...documents], {
    redactor: redactorOf(secrets),
    values: secrets.length,
    redactedRequests: journal.requests.filter(({ redacted }) => redacted).length,
  });
  const dirty = new Set(report.files.filter(({ residue }) => residue > 0).map(({ file }) => file));
  const kept = documents.filter(({ file }) => !dirty.has(file));
  for (const { file, bytes } of kept) await files.write(join(folder, file), bytes);
  for (const { file } of byServer) if (dirty.has(file)) await files.write(join(folder, file), "");
  await files.write(join(folder, "redaction-report-mock-transport.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  return {
    artifacts: [...byServer.filter(({ file }) => file === RECORDED_FILE && !dirty.has(file)), ...kept].map(
      ({ file, bytes }) => ({ name: file, sizeBytes: bytes.length, digest: digestOf(bytes) }),
    ),
    isIntact: diff.isIntact,
    isClean: report.isClean,
  };
}
