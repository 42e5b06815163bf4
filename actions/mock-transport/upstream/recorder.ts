import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseFixtures } from "../../../src/mock-transport/fixtures/parse-fixtures.ts";
import type { Recorded, Recording, Unrecorded } from "../../../src/mock-transport/record/recorded.ts";
import { RECORDED_FILE } from "../../../src/mock-transport/record/recorded-file.ts";
import { recordedDocument } from "../../../src/mock-transport/record/recorded-document.ts";
import { type Redactor, redactorOf } from "../../../src/redact/redactor.ts";

/** Most values of callers that are kept to be looked for: each costs ten milliseconds when the file is written. */
const SECRET_LIMIT = 50;

/** The exchanges that become fixtures when the server ends. */
export interface Recorder {
  /** Keeps an exchange, and the values that must not be in the file; says why when it keeps none. */
  readonly add: (exchange: Recorded | Unrecorded, secrets: readonly string[]) => Unrecorded | undefined;
  /**
   * Writes the file, readable by this user only, whole or not at all, and says what it holds. Never
   * throws: the tests have had their answers.
   */
  readonly write: () => Promise<Recording>;
}

/** A recorder that writes into `folder`; the redactor knows the job's own secrets. */
export function openRecorder(folder: string, redactor: Redactor, limitBytes: number): Recorder {
  const exchanges: Recorded[] = [];
  const secrets = new Set<string>();
  let size = 0;
  return {
    add: (exchange, values) => {
      if (typeof exchange === "string") return exchange;
      const bytes = Buffer.byteLength(JSON.stringify(exchange));
      const found = values.filter((value) => !secrets.has(value));
      if (size + bytes > limitBytes || secrets.size + found.length > SECRET_LIMIT) return "full";
      size += bytes;
      for (const value of found) secrets.add(value);
      exchanges.push(exchange);
      return undefined;
    },
    write: async () => {
      try {
        const { text, ...recording } = recordedDocument(exchanges, [redactor, redactorOf([...secrets])]);
        if (text === undefined) return recording;
        await parseFixtures(RECORDED_FILE, text);
        writeWhole(join(folder, RECORDED_FILE), text);
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
