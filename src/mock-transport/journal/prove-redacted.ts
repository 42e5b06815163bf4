import { redact } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";

/** One evidence file and the number of secrets that are still in it. */
interface FileResidue {
  readonly file: string;
  readonly sizeBytes: number;
  readonly residue: number;
}

/** The report of the final search for secrets in the evidence. */
export interface RedactionReport {
  readonly schemaVersion: 1;
  /** Number of values that were searched for, the token included. */
  readonly values: number;
  /** Number of requests in which a value was replaced when the journal was written. */
  readonly redactedRequests: number;
  readonly files: readonly FileResidue[];
  readonly isClean: boolean;
}

/** Searches the final bytes of every evidence file for the values, plain and encoded. */
export function proveRedacted(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  {
    redactor,
    values,
    redactedRequests,
  }: { readonly redactor: Redactor; readonly values: number; readonly redactedRequests: number },
): RedactionReport {
  const checked = files.map(({ file, bytes }) => ({
    file,
    sizeBytes: bytes.length,
    residue: Object.values(redact(bytes, redactor).replacements).reduce((sum, count) => sum + count, 0),
  }));
  return {
    schemaVersion: 1,
    values,
    redactedRequests,
    files: checked,
    isClean: checked.every(({ residue }) => residue === 0),
  };
}
