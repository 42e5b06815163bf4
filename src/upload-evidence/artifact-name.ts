import type { Field } from "../contract/field.ts";

/** Longest name in UTF-16 units, including `.zip`. */
export const ARTIFACT_NAME_LIMIT = 200;

/** Makes the artifact client unpack the download. A single file is stored under its own name. */
const ENDING = ".zip";

/**
 * An artifact name that is valid on every file system. Characters that the artifact service rejects
 * are rejected here, before any file is read.
 */
export const artifactName: Field<string> = {
  expects: `a name of at most ${ARTIFACT_NAME_LIMIT - ENDING.length} letters, digits, spaces and \`. _ - ( ) , +\` that starts with a letter or digit`,
  parse: (raw) => {
    const name = raw.trim().replace(/\.zip$/, "");
    const isName = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._(),+-]*[\p{L}\p{N}_)+-])?$/u.test(name);
    return isName && name.length + ENDING.length <= ARTIFACT_NAME_LIMIT ? { ok: true, value: name } : { ok: false };
  },
};

/** Returns the name under which the service stores the zip. */
export function createStoredName(name: string): string {
  return `${name}${ENDING}`;
}
