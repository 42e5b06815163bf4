import { join } from "node:path";
import { ActionError } from "../../src/contract/action-error.ts";
import { buildRecord, RECORD_LIMIT_BYTES, RECORDS_DIRECTORY } from "../../src/record/build-record.ts";
import { readSubject } from "../../src/record/read-subject.ts";
import type { RecordFacts, Subject } from "../../src/schema/record.ts";
import type { Verdict } from "../../src/schema/verdict.ts";
import type { Hide } from "./guard-host.ts";
import type { Host } from "./host.ts";

/**
 * Largest event payload that is read to learn who triggered the run, in bytes. GitHub limits
 * payloads to 25 MB.
 */
const EVENT_LIMIT_BYTES = 25 * 1024 * 1024;

/**
 * Writes the decision to the job's records directory and returns the file's path. `hide` is applied
 * to every text.
 * @throws ActionError `file.unreadable` when the record is too large or cannot be written
 */
export async function writeRecord(
  kind: string,
  verdict: Verdict,
  facts: RecordFacts,
  host: Host,
  hide: Hide,
): Promise<string> {
  const id = `${kind}-${host.uniqueId()}`;
  const record = buildRecord({ kind, id, createdAt: host.now(), subject: await readRunSubject(host) }, verdict, facts);
  const text = `${JSON.stringify(record, (_, value: unknown) => (typeof value === "string" ? hide(value) : value), 2)}\n`;
  const path = join(resolveRecordsDirectory(host), `${id}.json`);
  if (Buffer.byteLength(text) > RECORD_LIMIT_BYTES) {
    const what = `The record of \`${kind}\` has ${Buffer.byteLength(text)} bytes, the limit is ${RECORD_LIMIT_BYTES}`;
    throw new ActionError("file.unreadable", { what, fix: "Split the step so that it judges fewer things at once" });
  }
  await host.files.write(path, text);
  return path;
}

/**
 * Reads the commit, event and trust of this run from the runner's variables and the event's
 * payload.
 */
export async function readRunSubject(host: Host): Promise<Subject> {
  return readSubject(host.environment, await readEventPayload(host));
}

/**
 * Returns the directory of this job's records: below the runner's temporary directory, or below the
 * workspace when no runner set one.
 */
export function resolveRecordsDirectory(host: Host): string {
  return join(host.environment["RUNNER_TEMP"] ?? ".testing", RECORDS_DIRECTORY);
}

/**
 * Reads the event's payload. Returns `undefined` when it cannot be read, which makes a pull
 * request's trust unknown.
 */
export async function readEventPayload(host: Host): Promise<unknown> {
  const path = host.environment["GITHUB_EVENT_PATH"];
  if (!path) return undefined;
  try {
    return JSON.parse(await host.files.readText(path, EVENT_LIMIT_BYTES)) as unknown;
  } catch {
    return undefined;
  }
}
