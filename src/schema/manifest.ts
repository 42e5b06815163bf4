import * as z from "zod/mini";
import { digestSchema } from "./digest.ts";
import { codeSchema, labelSchema, tokenSchema } from "./label.ts";
import { subjectSchema } from "./record.ts";

const count = z.number().check(z.int(), z.minimum(0));
const path = z.string().check(z.minLength(1), z.maxLength(1024), z.regex(/^[^\p{Cc}\\]*$/u));
const withheldSchema = z.array(z.strictObject({ path, reason: codeSchema }));

/**
 * The names of the secrets that were searched for everywhere. `tooCommon` names those that are too
 * short or too common for that, or have such parts. These were only searched for after their name
 * and keys.
 */
const secretsSchema = z.strictObject({ removed: z.array(labelSchema), tooCommon: z.array(labelSchema) });

const tool = z.strictObject({ name: tokenSchema, version: tokenSchema });

/**
 * The list of evidence in one artifact: what was copied, what was redacted, and what was withheld
 * and why. Digests are of the uploaded bytes. Originals have no digest, because the digest of a
 * short secret lets a reader guess it.
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
      /** The number of replaced matches, by the encoding of the value. */
      replacements: z.record(codeSchema, count),
    }),
  ),
  withheld: withheldSchema,
  totals: z.strictObject({ found: count, copied: count, redacted: count, withheld: count, sizeBytes: count }),
  secrets: secretsSchema,
  /**
   * The final scan of the listed files as they are in the zip. The zip's other files are scanned
   * too, and a hit in any of them stops the upload.
   */
  verification: z.strictObject({ scannedFiles: count, scannedBytes: count, needles: count, hits: z.literal(0) }),
  tool,
});

export type Manifest = z.infer<typeof manifestSchema>;

/**
 * The document that replaces the evidence when something could not be made safe. It names the
 * entries that caused this and contains none of their content.
 */
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
