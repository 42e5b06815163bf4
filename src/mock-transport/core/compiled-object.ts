import { core, type z, ZodMiniType } from "zod/mini";

/**
 * An object as `z.object` checks it, by one function that zod makes of the shape on first use. `zod/mini` leaves the making out and walks through the shape with every
 * object, which was a tenth of what an answer cost.
 */
export function compiledObject<Shape extends core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape, core.$strip> {
  return new CompiledObject({ type: "object", shape }) as z.ZodMiniObject<Shape, core.$strip>;
}

const CompiledObject: core.$constructor<z.ZodMiniObject> = core.$constructor("CompiledObject", (inst, def) => {
  core.$ZodObjectJIT.init(inst, def);
  ZodMiniType.init(inst, def);
});
