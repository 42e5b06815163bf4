import { join } from "node:path";
import {
  diffEnvironment,
  digestEnvironment,
  type EnvironmentDigests,
} from "../../../src/mock-transport/clients/environment-diff.ts";
import type { Journal } from "../../../src/mock-transport/journal/parse-journal.ts";
import { snapshotMetrics, transcribe } from "../../../src/mock-transport/journal/transcribe.ts";
import { SETUP_LIMIT_BYTES } from "../../../src/mock-transport/limits.ts";
import { RECORDED_FILE } from "../../../src/mock-transport/record/recorded-exchange.ts";
import { computeDigest } from "../../../src/mock-transport/wire/digest.ts";
import type { RecordFacts } from "../../../src/schema/record.ts";
import type { MockHost } from "../setup/host.ts";
import { emptyUnredacted, findUnredacted, proveEvidence, readServerFiles } from "./prove-evidence.ts";

/** The server that ended and where its files are. */
interface EndedServer {
  readonly journal: Journal;
  readonly journalBytes: Uint8Array;
  /** Evidence directory. */
  readonly folder: string;
  /** Directory of what clients read, with digests of the environment before it was changed. */
  readonly setup: string;
  readonly token: string;
  readonly instance: string;
}

interface Evidence {
  readonly artifacts: NonNullable<RecordFacts["artifacts"]>;
  /** Whether every variable that was set still has its value. */
  readonly isIntact: boolean;
  /** Whether no file contains a known secret. */
  readonly isClean: boolean;
}

/**
 * Writes the transcripts, the snapshots and the environment diff. A file that contains a secret is
 * not written, or emptied when the server wrote it.
 */
export async function writeEvidence(server: EndedServer, host: MockHost): Promise<Evidence> {
  const { journal, journalBytes, folder, setup, token, instance } = server;
  const { files, environment } = host;
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
  }).map(([file, content]) => ({ file, bytes: Buffer.from(renderJson(content)) }));
  const serverFiles = await readServerFiles(folder, journalBytes, host.readIfPresent);
  const report = proveEvidence([...serverFiles, ...documents], { journal, token, environment });
  const unredacted = findUnredacted(report);
  const kept = documents.filter(({ file }) => !unredacted.has(file));
  for (const { file, bytes } of kept) await files.write(join(folder, file), bytes);
  await emptyUnredacted(serverFiles, unredacted, folder, files);
  await files.write(join(folder, "redaction-report-mock-transport.json"), renderJson(report));
  const recorded = serverFiles.filter(({ file }) => file === RECORDED_FILE && !unredacted.has(file));
  return {
    artifacts: [...recorded, ...kept].map(({ file, bytes }) => ({
      name: file,
      sizeBytes: bytes.length,
      digest: computeDigest(bytes),
    })),
    isIntact: diff.isIntact,
    isClean: report.isClean,
  };
}

function renderJson(content: unknown): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
