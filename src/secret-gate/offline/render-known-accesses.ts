import type { Profile, ShapeRule } from "../profile.ts";

/**
 * Renders the source text of `known-accesses.ts`. The file is separate from the profiles so that an
 * offline gate does not load the code that calls providers.
 */
export function renderKnownAccesses(profiles: readonly Profile[]): string {
  const shapes = new Map<ShapeRule, string>();
  const nameShape = (shape: ShapeRule) => {
    const name = shapes.get(shape) ?? `shape${shapes.size}`;
    shapes.set(shape, name);
    return name;
  };
  const accesses = profiles
    .flatMap((profile) => profile.accesses)
    .map((access) => {
      const { vendor, kind, variable, isFile, takesForeign, shape, companions = [] } = access;
      const rendered = companions.map(
        (companion) =>
          `{ variable: ${quoteText(companion.variable)}${companion.shape ? `, shape: ${nameShape(companion.shape)}` : ""} }`,
      );
      return [
        `vendor: ${quoteText(vendor)}, kind: ${quoteText(kind)}, variable: ${quoteText(variable)}`,
        ...(isFile ? ["isFile: true"] : []),
        ...(takesForeign ? ["takesForeign: true"] : []),
        ...(shape ? [`shape: ${nameShape(shape)}`] : []),
        ...(rendered.length > 0 ? [`companions: [${rendered.join(", ")}]`] : []),
      ].join(", ");
    });
  return [
    "// Generated from the profiles by `npm run generate`; do not edit.",
    'import type { KnownAccess, ShapeRule } from "../profile.ts";',
    "",
    ...[...shapes].map(([shape, name]) => `const ${name}: ShapeRule = ${renderShape(shape)};`),
    "",
    "/** The offline part of every access, in the order of the profiles. */",
    "export const KNOWN_ACCESSES: readonly KnownAccess[] = [",
    ...[...new Set(accesses)].map((access) => `  { ${access} },`),
    "];",
    "",
  ].join("\n");
}

function renderShape({ what, pattern, prefix, form, source }: ShapeRule): string {
  const prefixed = prefix === undefined ? "" : `, prefix: ${prefix}`;
  return `{ what: ${quoteText(what)}, pattern: ${pattern}${prefixed}, form: ${quoteText(form)}, source: ${quoteText(source)} }`;
}

function quoteText(value: string): string {
  return JSON.stringify(value);
}
