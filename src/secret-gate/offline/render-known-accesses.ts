import type { Profile, ShapeRule } from "../profile.ts";

/**
 * The source text of `known-accesses.ts`: of every way in what can be told without a call. Apart from the profiles, because loading how each
 * provider is asked would cost a gate that decides offline a quarter of its start.
 */
export function renderKnownAccesses(profiles: readonly Profile[]): string {
  const shapes = new Map<ShapeRule, string>();
  const nameOf = (shape: ShapeRule) => {
    const name = shapes.get(shape) ?? `shape${shapes.size}`;
    shapes.set(shape, name);
    return name;
  };
  const accesses = profiles
    .flatMap((profile) => profile.accesses)
    .map((access) => {
      const { vendor, kind, variable, isFile, takesForeign, shape, companions = [] } = access;
      const halves = companions.map(
        (half) => `{ variable: ${text(half.variable)}${half.shape ? `, shape: ${nameOf(half.shape)}` : ""} }`,
      );
      return [
        `vendor: ${text(vendor)}, kind: ${text(kind)}, variable: ${text(variable)}`,
        ...(isFile ? ["isFile: true"] : []),
        ...(takesForeign ? ["takesForeign: true"] : []),
        ...(shape ? [`shape: ${nameOf(shape)}`] : []),
        ...(halves.length > 0 ? [`companions: [${halves.join(", ")}]`] : []),
      ].join(", ");
    });
  return [
    "// Generated from the profiles by `npm run generate`; do not edit.",
    'import type { ShapeRule } from "../profile.ts";',
    'import type { KnownAccess } from "./providers.ts";',
    "",
    ...[...shapes].map(([shape, name]) => `const ${name}: ShapeRule = ${renderShape(shape)};`),
    "",
    "/** Every way into a provider as far as it is known offline, in the order of the profiles. */",
    "export const knownAccesses: readonly KnownAccess[] = [",
    ...[...new Set(accesses)].map((access) => `  { ${access} },`),
    "];",
    "",
  ].join("\n");
}

function renderShape({ what, pattern, prefix, form, source }: ShapeRule): string {
  const prefixed = prefix === undefined ? "" : `, prefix: ${prefix}`;
  return `{ what: ${text(what)}, pattern: ${pattern}${prefixed}, form: ${text(form)}, source: ${text(source)} }`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
