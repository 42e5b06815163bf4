import * as z from "zod/mini";

const count = z.number().check(z.int(), z.minimum(0));
const share = z.strictObject({ covered: count, total: count });
const tally = z.strictObject({ lines: share, branches: share, functions: share });
const row = z.strictObject({ path: z.string(), ...tally.shape });

/** Schema of the output `json`. Shares are whole numbers, because percentages cannot be added. */
export const totalsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /**
   * `false` if the set of reports is known to be incomplete. It is never `true`: reports carry no
   * identity, so the right number of them does not prove one of each shard.
   */
  complete: z.union([z.literal(false), z.literal("unknown")]),
  totals: tally,
  packages: z.array(row),
  files: z.array(row),
  reports: z.array(z.strictObject({ path: z.string(), sizeBytes: count, sections: count })),
});

export type TotalsDocument = z.infer<typeof totalsSchema>;
