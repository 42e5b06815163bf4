import { quote } from "../text/quote.ts";
import type { Withheld } from "./redact-entry.ts";

/** Maximum number of names shown for one reason. */
export const NAMES_LIMIT = 3;

/**
 * Describes the withheld entries as a clause: for each reason, the first names and the number of
 * further ones. Returns an empty string if there are none.
 */
export function describeWithheld(withheld: readonly Withheld[]): string {
  const groups = Map.groupBy(withheld, ({ reason }) => reason);
  return [...groups]
    .map(([reason, entries]) => {
      const names = entries.slice(0, NAMES_LIMIT).map(({ path }) => quote(path));
      const more = entries.length - names.length;
      return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""} (${reason})`;
    })
    .join("; ");
}
