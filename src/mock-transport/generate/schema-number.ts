import type { Schema } from "./resolve-schema.ts";

/** Numbers are drawn from a range of this many steps where the schema bounds only one side, or neither. */
const USUAL_STEPS = 100;

/** A number within the schema's bounds and among its multiples; whole where there is a whole one, and always when `isWhole`. */
export function schemaNumber(schema: Schema, isWhole: boolean, draw: () => number): number {
  const { least, most, isOpenBelow, isOpenAbove } = boundsOf(schema);
  const multiple = Number(schema["multipleOf"]);
  const step = multiple > 0 ? (isWhole && !Number.isInteger(multiple) ? leastCommon(multiple) : multiple) : 1;
  let first = Math.ceil(least / step);
  let last = Math.floor(most / step);
  if (isOpenBelow && first * step <= least) first += 1;
  if (isOpenAbove && last * step >= most) last -= 1;
  if (first > last) return isWhole ? Math.ceil(least) : (least + most) / 2;
  const count = Math.min(last - first, USUAL_STEPS) + 1;
  return round((first + Math.floor(draw() * count)) * step);
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

/** Both bounds; a missing one is far enough from the other. Older schemas say `exclusiveMinimum: true` beside `minimum`. */
function boundsOf(schema: Schema): Bounds {
  const [minimum, above] = [numberIn(schema["minimum"]), numberIn(schema["exclusiveMinimum"])];
  const [maximum, below] = [numberIn(schema["maximum"]), numberIn(schema["exclusiveMaximum"])];
  const isOpenBelow = schema["exclusiveMinimum"] === true || (above !== undefined && above >= (minimum ?? above));
  const isOpenAbove = schema["exclusiveMaximum"] === true || (below !== undefined && below <= (maximum ?? below));
  const low = isOpenBelow ? (above ?? minimum) : minimum;
  const high = isOpenAbove ? (below ?? maximum) : maximum;
  const step = Math.max(1, Math.abs(numberIn(schema["multipleOf"]) ?? 1));
  const least = low ?? (high === undefined || high >= 1 ? Math.min(1, high ?? 1) : high - USUAL_STEPS * step);
  return { least, most: high ?? least + USUAL_STEPS * step, isOpenBelow, isOpenAbove };
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** The least whole multiple of a fraction such as 0.25, as far as a hundred of them reach. */
function leastCommon(fraction: number): number {
  for (let times = 2; times <= 100; times += 1)
    if (Number.isInteger(round(fraction * times))) return round(fraction * times);
  return 1;
}

/** Takes the last digits away that multiplying fractions leaves behind. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
