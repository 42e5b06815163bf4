import * as z from "zod/mini";

/**
 * Answer of the stop route: size in bytes and digest of the journal. The post step compares the
 * file with it.
 */
export const stopAnswerSchema = z.strictObject({
  sizeBytes: z.number().check(z.int(), z.minimum(0)),
  digest: z.string(),
});

/** A parsed `stopAnswerSchema`. */
export type StopAnswer = z.infer<typeof stopAnswerSchema>;
