import * as z from "zod/mini";
import { digestSchema } from "./digest.ts";
import { codeSchema, labelSchema, tokenSchema } from "./label.ts";
import { subjectSchema } from "./record.ts";

const count = z.number().check(z.int(), z.minimum(0));
const path = z.string().check(z.minLength(1), z.maxLength(1024), z.regex(/^[^\p{Cc}\\]*$/u));

/**
 * The list of evidence in one artifact: what was copied, what was redacted, what was withheld and why.
 * Digests are of the bytes that left; originals get none, because the digest of a short secret is an oracle for it.
 */
export const manifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  createdAt: z.iso.datetime(),
  subject: subjectSchema,
  files: z.array(
    z.strictObject({
      path,
      sizeBytes: count,
      digest: digestSchema,
      action: z.enum(["copied", "redacted"]),
      /** Replacements by rule. */
      replacements: z.record(codeSchema, count),
    }),
  ),
  withheld: z.array(z.strictObject({ path, reason: codeSchema })),
  totals: z.strictObject({ found: count, copied: count, redacted: count, withheld: count, sizeBytes: count }),
  /** The re-scan of the bytes that left. */
  verification: z.strictObject({ scannedFiles: count, scannedBytes: count, needles: count, hits: z.literal(0) }),
  tool: z.strictObject({ name: tokenSchema, version: tokenSchema }),
  lane: z.optional(labelSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
