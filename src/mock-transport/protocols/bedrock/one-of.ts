import * as z from "zod/mini";

/** A check that the object has exactly one of the members, as in AWS's unions. */
export function oneOf(...members: readonly string[]): z.core.$ZodCheck<{ readonly [member: string]: unknown }> {
  const why = `Exactly one of ${members.join(", ")} must be set.`;
  return z.refine((value) => members.filter((member) => value[member] !== undefined).length === 1, { params: { why } });
}

/** The schema of an object with exactly one of the members. */
export function exactlyOne<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape, z.core.$strip> {
  return z.object(shape).check(oneOf(...Object.keys(shape)));
}
