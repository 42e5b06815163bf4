import { expect } from "vitest";

const name = String.raw`[A-Za-z_:][\w:.-]*`;
const reference = String.raw`&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);`;
const attribute = String.raw`\s+${name}\s*=\s*(?:"(?:[^<&"]|${reference})*"|'(?:[^<&']|${reference})*')`;
const token = new RegExp(
  [
    String.raw`<\?[\s\S]*?\?>`,
    String.raw`<!--[\s\S]*?-->`,
    String.raw`<!\[CDATA\[[\s\S]*?\]\]>`,
    String.raw`<(?<open>${name})(?:${attribute})*\s*(?<empty>/?)>`,
    String.raw`</(?<close>${name})\s*>`,
    String.raw`(?:[^<&]|${reference})+`,
  ].join("|"),
  "y",
);

/**
 * Checks that the text is one element with matching tags, quoted attributes and known references.
 * @see https://www.w3.org/TR/xml/
 */
export function expectWellFormed(xml: string): void {
  const open: string[] = [];
  let roots = 0;
  token.lastIndex = 0;
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    const match = token.exec(xml);
    if (match === null) return expect.fail(`Not XML at ${at}: ${xml.slice(at, at + 80)}`);
    const { open: opened, empty, close } = match.groups ?? {};
    if (opened !== undefined && open.length === 0) roots++;
    if (opened !== undefined && empty === "") open.push(opened);
    if (close !== undefined) expect(open.pop()).toBe(close);
  }
  expect({ open, roots }).toEqual({ open: [], roots: 1 });
}
