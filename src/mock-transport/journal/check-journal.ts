import { digestOf } from "../wire/digest.ts";
import { stopAnswerSchema } from "./stop-answer.ts";

/** What the post step knows of the journal's bytes. `matches` is `unknown` when the server could not be asked about them. */
export interface JournalCheck {
  readonly sizeBytes: number;
  readonly digest: string;
  readonly matches: boolean | "unknown";
}

/** Compares the journal's bytes with the server's answer to the stop, which is `undefined` when there was none. */
export function checkJournal(bytes: Uint8Array, answer: unknown): JournalCheck {
  const digest = digestOf(bytes);
  const told = stopAnswerSchema.safeParse(answer);
  return {
    sizeBytes: bytes.length,
    digest,
    matches: told.success ? told.data.digest === digest && told.data.sizeBytes === bytes.length : "unknown",
  };
}
