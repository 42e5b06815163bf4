import * as z from "zod/mini";
import { paceSchema } from "../schema/delivery.ts";
import { fixtureEntrySchema } from "../schema/fixture.ts";
import { tokenSchema } from "../schema/label.ts";
import { modes } from "./mode.ts";
import { upstreamProviders } from "./upstream-field.ts";

/** What the main step hands to the server process, over the channel between them: secrets have no place in its arguments or environment. */
export const serverOrderSchema = z.strictObject({
  fixtures: z.array(fixtureEntrySchema),
  token: tokenSchema,
  /** Public name of this server, by which the post step knows it again. */
  instance: tokenSchema,
  mode: z.enum(modes),
  strict: z.boolean(),
  seed: z.string(),
  pace: paceSchema,
  /** Where requests are sent on when it is not the provider's own host. */
  upstream: z.array(z.strictObject({ provider: z.enum(upstreamProviders), base: z.string() })),
  journalPath: z.string(),
  /** Values that the journal must not hold. */
  secrets: z.array(z.string()),
});

export type ServerOrder = z.infer<typeof serverOrderSchema>;

/** What the stop route answers, for the post step to compare with the file: the journal's length in bytes and its digest. */
export const stopAnswerSchema = z.strictObject({
  sizeBytes: z.number().check(z.int(), z.minimum(0)),
  digest: z.string(),
});

export type StopAnswer = z.infer<typeof stopAnswerSchema>;
