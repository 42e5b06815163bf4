import { knownAccesses } from "./known-accesses.ts";
import type { Access, ShapeRule } from "../profile.ts";

/** What is known of a way into a provider without a call. */
export interface KnownAccess extends Pick<
  Access,
  "vendor" | "kind" | "variable" | "isFile" | "takesForeign" | "shape"
> {
  readonly companions?: readonly { readonly variable: string; readonly shape?: ShapeRule }[];
}

/** A form by which a value is told, and whose it is. */
export interface KnownForm {
  readonly vendor: string;
  readonly kind: Access["kind"];
  readonly shape: ShapeRule;
}

/** What is known of the way in that the variable opens. */
export function knownAccess(variable: string): KnownAccess | undefined {
  return knownAccesses.find((known) => known.variable === variable);
}

/** Whether the value is the path of a file that holds the credential, where the variable may hold one. */
export function isCredentialPath(variable: string, value: string): boolean {
  return knownAccess(variable)?.isFile === true && /^(?:\/|~|\.{1,2}\/|[A-Za-z]:\\|[\w./-]+\.json$)/.test(value);
}

/** The form that values of the variable have, as a credential or as the second half of one. */
export function formOf(variable: string): KnownForm | undefined {
  for (const { vendor, kind, shape, companions = [], variable: own } of knownAccesses) {
    const found = own === variable ? shape : companions.find((companion) => companion.variable === variable)?.shape;
    if (found !== undefined) return { vendor, kind, shape: found };
  }
  return undefined;
}

/** The form whose beginning the value has, wherever it stands; forms without a telling beginning are never recognised. */
export function recognise(value: string): KnownForm | undefined {
  for (const { vendor, kind, shape } of knownAccesses) {
    if (shape?.prefix?.test(value)) return { vendor, kind, shape };
  }
  return undefined;
}

/** Whether a no-model lane must not hold this variable: by its name, or by the shape of its value. */
export function isModelCredential(variable: string, value: string): boolean {
  if (value === "") return false;
  const byName = knownAccesses.find(
    (access) => access.variable === variable || access.companions?.some((companion) => companion.variable === variable),
  );
  return (byName ?? recognise(value.trim()))?.kind === "model";
}
