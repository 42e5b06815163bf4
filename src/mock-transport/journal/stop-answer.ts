import * as z from "zod/mini";

/** What the stop route answers, for the post step to compare with the file: the journal's length in bytes and its digest. */
export const stopAnswerSchema = z.strictObject({
  sizeBytes: z.number().check(z.int(), z.minimum(0)),
  digest: z.string(),
});

export type StopAnswer = z.infer<typeof stopAnswerSchema>;
