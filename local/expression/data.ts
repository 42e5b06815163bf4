import { data } from "@actions/expressions";

/** What an expression can read or return, as plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** The package exports no name for its array class; a value of it is made by its own reader. */
export function toExpressionData(value: Json): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

/** Plain JSON of an expression's result. */
export function fromExpressionData(value: data.ExpressionData): Json {
  return JSON.parse(JSON.stringify(value, data.replacer)) as Json;
}

/** As {@link toExpressionData} for a map whose keys differ by case, as environment variables do outside Windows. */
export function toCaseSensitive(value: Readonly<Record<string, string>>): data.Dictionary {
  return new CaseSensitiveDictionary(value);
}

class CaseSensitiveDictionary extends data.Dictionary {
  readonly #values: ReadonlyMap<string, data.StringData>;

  constructor(value: Readonly<Record<string, string>>) {
    super();
    this.#values = new Map(Object.entries(value).map(([key, text]) => [key, new data.StringData(text)]));
  }

  override get(key: string): data.StringData | undefined {
    return this.#values.get(key);
  }

  override values(): data.StringData[] {
    return [...this.#values.values()];
  }

  override pairs(): { key: string; value: data.StringData }[] {
    return [...this.#values].map(([key, value]) => ({ key, value }));
  }
}
