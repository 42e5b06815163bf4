import * as z from "zod/mini";
import { digestSchema } from "./digest.ts";
import { codeSchema, labelSchema, tokenSchema } from "./label.ts";
import { subjectSchema } from "./record.ts";

const count = z.number().check(z.int(), z.minimum(0));
const path = z.string().check(z.minLength(1), z.maxLength(1024), z.regex(/^[^\p{Cc}\\]*$/u));
const withheldSchema = z.array(z.strictObject({ path, reason: codeSchema }));

/**
 * Which secrets were looked for everywhere, by name. `tooCommon` names those that are, or have parts that are, too short or too common for that; these were looked
 * for after their name and keys only.
 */
const secretsSchema = z.strictObject({ removed: z.array(labelSchema), tooCommon: z.array(labelSchema) });

const tool = z.strictObject({ name: tokenSchema, version: tokenSchema });

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
      /** Replaced stretches by the form in which the value stood there. */
      replacements: z.record(codeSchema, count),
    }),
  ),
  withheld: withheldSchema,
  totals: z.strictObject({ found: count, copied: count, redacted: count, withheld: count, sizeBytes: count }),
  secrets: secretsSchema,
  /** The re-scan of the listed files as they stand in the zip. The zip's other files are scanned too; none leaves with a hit. */
  verification: z.strictObject({ scannedFiles: count, scannedBytes: count, needles: count, hits: z.literal(0) }),
  tool,
});

export type Manifest = z.infer<typeof manifestSchema>;

/** What leaves in place of the evidence when something could not be made safe: which entries stood in the way, and nothing of their content. */
export const redactionReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  createdAt: z.iso.datetime(),
  subject: subjectSchema,
  reason: codeSchema,
  withheld: withheldSchema,
  totals: z.strictObject({ found: count, withheld: count }),
  secrets: secretsSchema,
  tool,
});

export type RedactionReport = z.infer<typeof redactionReportSchema>;
