import { data } from "@actions/expressions";

/** A value that an expression reads or returns, as plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/**
 * Converts plain JSON with the package's own reviver, because the package does not export its array
 * class.
 */
export function toExpressionData(value: Json): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

/** Converts an expression's result to plain JSON. */
export function fromExpressionData(value: data.ExpressionData): Json {
  return JSON.parse(JSON.stringify(value, data.replacer)) as Json;
}

/**
 * As {@link toExpressionData}, for a map with case-sensitive keys such as environment variables
 * outside Windows.
 */
export function toCaseSensitive(value: { readonly [key: string]: string }): data.Dictionary {
  return new CaseSensitiveDictionary(value);
}

class CaseSensitiveDictionary extends data.Dictionary {
  readonly #values: ReadonlyMap<string, data.StringData>;

  constructor(value: { readonly [key: string]: string }) {
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
