import type { Schema } from "./resolve-schema.ts";

/** Number of steps in the range when the schema bounds at most one side. */
const DEFAULT_STEPS = 100;

/**
 * A number within the schema's bounds that is a multiple of its `multipleOf`. Whole when possible,
 * and always when `isWhole`.
 */
export function generateNumber(schema: Schema, isWhole: boolean, random: () => number): number {
  const { min, max, isOpenBelow, isOpenAbove } = computeBounds(schema);
  const multiple = Number(schema["multipleOf"]);
  const step = multiple > 0 ? (isWhole && !Number.isInteger(multiple) ? findWholeMultiple(multiple) : multiple) : 1;
  let first = Math.ceil(min / step);
  let last = Math.floor(max / step);
  if (isOpenBelow && first * step <= min) first += 1;
  if (isOpenAbove && last * step >= max) last -= 1;
  if (first > last) return isWhole ? Math.ceil(min) : (min + max) / 2;
  const count = Math.min(last - first, DEFAULT_STEPS) + 1;
  return round((first + Math.floor(random() * count)) * step);
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

/** Replaces a missing bound. Older schemas have `exclusiveMinimum: true` next to `minimum`. */
function computeBounds(schema: Schema): Bounds {
  const [minimum, above] = [parseNumber(schema["minimum"]), parseNumber(schema["exclusiveMinimum"])];
  const [maximum, below] = [parseNumber(schema["maximum"]), parseNumber(schema["exclusiveMaximum"])];
  const isOpenBelow = schema["exclusiveMinimum"] === true || (above !== undefined && above >= (minimum ?? above));
  const isOpenAbove = schema["exclusiveMaximum"] === true || (below !== undefined && below <= (maximum ?? below));
  const low = isOpenBelow ? (above ?? minimum) : minimum;
  const high = isOpenAbove ? (below ?? maximum) : maximum;
  const step = Math.max(1, Math.abs(parseNumber(schema["multipleOf"]) ?? 1));
  const min = low ?? (high === undefined || high >= 1 ? Math.min(1, high ?? 1) : high - DEFAULT_STEPS * step);
  return { min, max: high ?? min + DEFAULT_STEPS * step, isOpenBelow, isOpenAbove };
}

function parseNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/**
 * The smallest whole multiple of a fraction such as 0.25, or 1 when there is none up to 100 times
 * the fraction.
 */
function findWholeMultiple(fraction: number): number {
  for (let times = 2; times <= 100; times += 1)
    if (Number.isInteger(round(fraction * times))) return round(fraction * times);
  return 1;
}

/** Removes the floating-point error of multiplied fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
