import { table } from "../text/markdown.ts";
import { type Consequence, consequences } from "./withholding.ts";

const words: { readonly [consequence in Consequence]: readonly [step: string, rest: string] } = {
  policy: ["warns or fails, depending on `on-withheld`", "uploaded"],
  incomplete: ["fails", "uploaded"],
  unsafe: ["fails", "not uploaded; only the redaction report is"],
};

/**
 * Returns the README's table of withholding reasons, with the effect on the step and on the rest.
 */
export function renderWithholding(): string {
  const rows = Object.entries(consequences).map(([reason, consequence]) => [`\`${reason}\``, ...words[consequence]]);
  return table(["An entry is withheld for", "The step", "The rest"], rows);
}
