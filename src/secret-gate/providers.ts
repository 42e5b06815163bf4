import type { Access, ShapeRule } from "./profile.ts";
import { profiles } from "./profiles.ts";

/** A form by which a value is told, and whose it is. */
export interface KnownForm {
  readonly vendor: string;
  readonly kind: Access["kind"];
  readonly shape: ShapeRule;
}

const accesses: readonly Access[] = profiles.flatMap(({ accesses }) => accesses);

/** The way in that the variable opens by itself, whatever the profile; the first profile that knows it counts. */
export function accessOf(variable: string): Access | undefined {
  return accesses.find((access) => access.variable === variable);
}

/** Whether the value is the path of a file that holds the credential, where the variable may hold one. */
export function isCredentialPath(variable: string, value: string): boolean {
  return accessOf(variable)?.isFile === true && /^(?:\/|~|\.{1,2}\/|[A-Za-z]:\\|[\w./-]+\.json$)/.test(value);
}

/** The form that values of the variable have, as a credential or as the second half of one. */
export function formOf(variable: string): KnownForm | undefined {
  for (const { vendor, kind, shape, companions = [], variable: own } of accesses) {
    const found = own === variable ? shape : companions.find((companion) => companion.variable === variable)?.shape;
    if (found !== undefined) return { vendor, kind, shape: found };
  }
  return undefined;
}

/** The form whose beginning the value has, wherever it stands; forms without a telling beginning are never recognised. */
export function recognise(value: string): KnownForm | undefined {
  for (const { vendor, kind, shape } of accesses) {
    if (shape?.prefix?.test(value)) return { vendor, kind, shape };
  }
  return undefined;
}

/** Whether a no-model lane must not hold this variable: by its name, or by the shape of its value. */
export function isModelCredential(variable: string, value: string): boolean {
  if (value === "") return false;
  const byName = accesses.find(
    (access) => access.variable === variable || access.companions?.some((companion) => companion.variable === variable),
  );
  return (byName ?? recognise(value.trim()))?.kind === "model";
}
