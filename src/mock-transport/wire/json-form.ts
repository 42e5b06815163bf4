/** Begins what stands for a value while the JSON around it is made. */
const HOLE = "\u0000";
const hole = /"\\u0000(\w+)"/;

/** What a form holds places for. */
export type FormValues = Readonly<{ [name: string]: string | number | null }>;

/**
 * Writes objects as JSON that differ in some values alone. `make` gives the object around these values and does nothing else with them; what stands between them is
 * written once, on first use, and not with every object.
 */
export function jsonForm<Values extends FormValues>(
  names: readonly (keyof Values & string)[],
  make: (values: Values) => object,
): (values: Values) => string {
  /** Text and name in turn; the first and the last are texts. */
  let parts: readonly string[] | undefined;
  return (values) => {
    parts ??= partsOf(names, make);
    let json = parts[0] ?? "";
    for (let at = 1; at < parts.length; at += 2)
      json += JSON.stringify(values[parts[at] ?? ""]) + (parts[at + 1] ?? "");
    return json;
  };
}

function partsOf<Values extends FormValues>(
  names: readonly (keyof Values & string)[],
  make: (values: Values) => object,
): string[] {
  const holes = Object.fromEntries(names.map((name) => [name, HOLE + name])) as Values;
  return JSON.stringify(make(holes)).split(hole);
}
