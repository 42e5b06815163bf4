import { computeDigest } from "../wire/digest.ts";
import { stopAnswerSchema } from "./stop-answer.ts";

/**
 * Facts about the journal file. `matches` is `unknown` when the server did not report size and
 * digest.
 */
export interface JournalCheck {
  readonly sizeBytes: number;
  readonly digest: string;
  readonly matches: boolean | "unknown";
}

/**
 * Compares the journal's bytes with the server's answer to the stop request; `undefined` when there
 * was none.
 */
export function checkJournal(bytes: Uint8Array, answer: unknown): JournalCheck {
  const digest = computeDigest(bytes);
  const reported = stopAnswerSchema.safeParse(answer);
  return {
    sizeBytes: bytes.length,
    digest,
    matches: reported.success ? reported.data.digest === digest && reported.data.sizeBytes === bytes.length : "unknown",
  };
}
