import { table } from "../text/markdown.ts";
import { type Consequence, consequences } from "./withholding.ts";

const words: { readonly [consequence in Consequence]: readonly [step: string, rest: string] } = {
  policy: ["warns or fails, as `on-withheld` says", "uploaded"],
  incomplete: ["fails", "uploaded"],
  unsafe: ["fails", "not uploaded; only the redaction report is"],
};

/**
 * The README's table of the reasons for which an entry is withheld: what becomes of the step and of
 * the rest.
 */
export function renderWithholding(): string {
  const rows = Object.entries(consequences).map(([reason, consequence]) => [`\`${reason}\``, ...words[consequence]]);
  return table(["An entry is withheld for", "The step", "The rest"], rows);
}
