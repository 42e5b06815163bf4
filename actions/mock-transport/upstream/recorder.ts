import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseFixtures } from "../../../src/mock-transport/fixtures/parse-fixtures.ts";
import type {
  RecordedExchange,
  Recording,
  UnrecordedReason,
} from "../../../src/mock-transport/record/recorded-exchange.ts";
import { RECORDED_FILE } from "../../../src/mock-transport/record/recorded-exchange.ts";
import { createRecordedDocument } from "../../../src/mock-transport/record/create-recorded-document.ts";
import { type Redactor, createRedactor } from "../../../src/redact/redactor.ts";

/** Maximum number of callers' secrets to search the file for; each slows down writing it. */
const MAX_SECRETS = 50;

/** Collects the exchanges that become fixtures when the server ends. */
export interface Recorder {
  /**
   * Adds an exchange and the secrets that the file must not contain. Returns the reason when the
   * exchange is rejected.
   */
  readonly add: (
    exchange: RecordedExchange | UnrecordedReason,
    secrets: readonly string[],
  ) => UnrecordedReason | undefined;
  /**
   * Writes the file atomically, readable by this user only, and returns what it contains. Never
   * throws: the tests have their answers already.
   */
  readonly write: () => Promise<Recording>;
}

/** Creates a recorder that writes into `directory`; the redactor knows the job's secrets. */
export function createRecorder(directory: string, redactor: Redactor, limitBytes: number): Recorder {
  const exchanges: RecordedExchange[] = [];
  const secrets = new Set<string>();
  let size = 0;
  return {
    add: (exchange, values) => {
      if (typeof exchange === "string") return exchange;
      const bytes = Buffer.byteLength(JSON.stringify(exchange));
      const added = values.filter((value) => !secrets.has(value));
      if (size + bytes > limitBytes || secrets.size + added.length > MAX_SECRETS) return "full";
      size += bytes;
      for (const value of added) secrets.add(value);
      exchanges.push(exchange);
      return undefined;
    },
    write: async () => {
      try {
        const { text, ...recording } = createRecordedDocument(exchanges, [redactor, createRedactor([...secrets])]);
        if (text === undefined) return recording;
        await parseFixtures(RECORDED_FILE, text);
        writeWhole(join(directory, RECORDED_FILE), text);
        return recording;
      } catch (error) {
        const { name, code } = error as NodeJS.ErrnoException;
        console.error(`mock-transport: ${RECORDED_FILE} was not written (${code ?? name}).`);
        return { fixtures: 0, lost: exchanges.map(({ seq }) => ({ seq, why: "unwritten" })) };
      }
    },
  };
}

function writeWhole(path: string, text: string): void {
  const draft = `${path}.part`;
  const file = openSync(draft, "wx", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
