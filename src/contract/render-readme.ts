import { table } from "../text/markdown.ts";
import type { Contract } from "./define-action.ts";

/**
 * Renders the README's table of inputs in the order of their declaration, without the internal
 * ones.
 */
export function renderInputs(contract: Pick<Contract, "inputs">): string {
  const shown = Object.entries(contract.inputs).filter(([, { internal }]) => !internal);
  const rows = shown.map(([name, spec]) => [
    `\`${name}\``,
    cell(spec.description),
    cell(spec.field.expects),
    spec.required ? "required" : spec.default ? `\`${cell(spec.default)}\`` : "",
  ]);
  return rows.length === 0 ? "This action has no inputs." : table(["Input", "Meaning", "Accepts", "Default"], rows);
}

/** Renders the README's table of outputs. The shared ones come last. */
export function renderOutputs(contract: Contract): string {
  const rows = Object.entries(contract.outputs).map(([name, spec]) => [`\`${name}\``, cell(spec.description)]);
  return table(["Output", "Meaning"], rows);
}

/**
 * Renders one heading per reason code with what, why and what to do, so that a log line can be
 * looked up.
 */
export function renderReasons(contract: Contract): string {
  return Object.entries(contract.reasons)
    .map(([code, { what, why, fix }]) =>
      [`### \`${code}\``, wrap(`${what}. ${why}.`), wrap(`**What to do:** ${fix}.`)].join("\n\n"),
    )
    .join("\n\n");
}

/**
 * Breaks a paragraph of Markdown into lines of at most 100 columns. A longer word is kept whole. No
 * line starts with what would begin a list, a heading or a quotation.
 */
function wrap(paragraph: string): string {
  return paragraph.replace(/(.{1,100}|\S+)(?:$| (?![-+*#>]|\d+[.)] ))/g, "$1\n").trimEnd();
}

/** Renders the root README's table with one row per action. */
export function renderActions(contracts: readonly Contract[]): string {
  const rows = contracts.map(({ name, description }) => [
    `[\`${name}\`](actions/${name}/README.md)`,
    cell(description),
  ]);
  return table(["Action", "What it does"], rows);
}

/**
 * Replaces the text between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->` for each given
 * name.
 * @throws Error when a pair of markers is missing, so that no table disappears from a README
 * unnoticed
 */
export function fillMarkers(document: string, parts: Readonly<{ [name: string]: string }>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start < 0 || end < start)
      throw new Error(`The markers ${open} and ${close} are missing. Put them where the generated text belongs.`);
    return `${text.slice(0, start + open.length)}\n\n${part}\n\n${text.slice(end)}`;
  }, document);
}

/** Escapes Markdown so that it stays inside one table cell. */
function cell(markdown: string): string {
  return markdown.replaceAll("|", "\\|").replaceAll("\n", " ");
}
