import * as z from "zod/mini";
import { scopes } from "./scopes.ts";
import { digestSchema } from "./digest.ts";
import { codeSchema, labelSchema, tokenSchema } from "./label.ts";

const count = z.number().check(z.int(), z.minimum(0));

/**
 * The run: the commit, the event, and in `trust` why GitHub withheld the Actions secrets (`fork`,
 * `bot`), if it did. See `readTrust`.
 */
export const subjectSchema = z.strictObject({
  repo: labelSchema,
  sha: labelSchema,
  ref: labelSchema,
  event: labelSchema,
  trust: z.enum(["trusted", "fork", "bot", "unknown"]),
  workflow: labelSchema,
  run: labelSchema,
  attempt: labelSchema,
  job: labelSchema,
});

/**
 * The observations and the decision of one action. Safe to publish by type: no field accepts a
 * sentence, a URL query or a secret.
 */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: codeSchema,
  id: tokenSchema,
  createdAt: z.iso.datetime(),
  subject: subjectSchema,
  lane: z.optional(z.enum(["no-model", "model-backed"])),
  scope: z.optional(z.enum(scopes)),
  scenario: z.optional(labelSchema),
  verdict: z.optional(z.enum(["pass", "skip", "fail"])),
  reason: z.optional(codeSchema),
  observations: z.array(
    z.strictObject({ name: labelSchema, status: z.enum(["ok", "bad", "unknown"]), code: z.optional(codeSchema) }),
  ),
  ids: z.record(tokenSchema, tokenSchema),
  versions: z.record(tokenSchema, tokenSchema),
  calls: z.record(tokenSchema, count),
  artifacts: z.array(z.strictObject({ name: labelSchema, sizeBytes: count, digest: digestSchema })),
  parents: z.array(digestSchema),
});

export type Subject = z.infer<typeof subjectSchema>;
export type Record = z.infer<typeof recordSchema>;

/** The parts of a record that an action adds. The runtime adds the others. */
export type RecordFacts = Partial<
  Omit<Record, "schemaVersion" | "kind" | "id" | "createdAt" | "subject" | "verdict" | "reason">
>;
