import { KNOWN_ACCESSES } from "./known-accesses.ts";
import type { Access, KnownAccess, ShapeRule } from "../profile.ts";

/** Largest file that is accepted as a credential, in bytes. A service account key has about 2,000. */
export const CREDENTIAL_FILE_LIMIT_BYTES = 64 * 1024;

/** A form that identifies a value, and the vendor whose form it is. */
export interface KnownForm {
  readonly vendor: string;
  readonly kind: Access["kind"];
  readonly shape: ShapeRule;
}

/** Finds the offline facts of the access that the variable opens. */
export function findKnownAccess(variable: string): KnownAccess | undefined {
  return KNOWN_ACCESSES.find((known) => known.variable === variable);
}

/** Whether the value is a path of a credential file, for variables that may hold one. */
export function isCredentialPath(variable: string, value: string): boolean {
  return findKnownAccess(variable)?.isFile === true && /^(?:\/|~|\.{1,2}\/|[A-Za-z]:\\|[\w./-]+\.json$)/.test(value);
}

/** Finds the form of the variable's values, as a credential or as a companion. */
export function findForm(variable: string): KnownForm | undefined {
  for (const { vendor, kind, shape, companions = [], variable: own } of KNOWN_ACCESSES) {
    const found = own === variable ? shape : companions.find((companion) => companion.variable === variable)?.shape;
    if (found !== undefined) return { vendor, kind, shape: found };
  }
  return undefined;
}

/**
 * Finds the form whose prefix the value has. Forms without a distinctive prefix are never
 * recognized.
 */
export function recognizeForm(value: string): KnownForm | undefined {
  for (const { vendor, kind, shape } of KNOWN_ACCESSES) {
    if (shape?.prefix?.test(value)) return { vendor, kind, shape };
  }
  return undefined;
}

/** Whether a no-model lane must not hold this variable, by its name or by the form of its value. */
export function isModelCredential(variable: string, value: string): boolean {
  if (value === "") return false;
  const byName = KNOWN_ACCESSES.find(
    (access) => access.variable === variable || access.companions?.some((companion) => companion.variable === variable),
  );
  return (byName ?? recognizeForm(value.trim()))?.kind === "model";
}
