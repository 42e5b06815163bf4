import { redact } from "../../redact/redact.ts";
import type { Redactor } from "../../redact/redactor.ts";

/** One file of the evidence and how many stretches of it still give a secret away. */
export interface Residue {
  readonly file: string;
  readonly sizeBytes: number;
  readonly residue: number;
}

/** The report of a second look at the very bytes that are evidence. */
export interface RedactionReport {
  readonly schemaVersion: 1;
  /** How many values were looked for, the token among them; never which. */
  readonly values: number;
  /** Requests in which something was replaced when the journal was written. */
  readonly redactedRequests: number;
  readonly files: readonly Residue[];
  readonly isClean: boolean;
}

/** Looks for the values in every file again, whole and encoded. */
export function proveRedacted(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  { redactor, values, redactedRequests }: { redactor: Redactor; values: number; redactedRequests: number },
): RedactionReport {
  const looked = files.map(({ file, bytes }) => ({
    file,
    sizeBytes: bytes.length,
    residue: Object.values(redact(bytes, redactor).replacements).reduce((sum, count) => sum + count, 0),
  }));
  return {
    schemaVersion: 1,
    values,
    redactedRequests,
    files: looked,
    isClean: looked.every(({ residue }) => residue === 0),
  };
}
