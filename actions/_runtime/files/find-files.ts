import { isUtf8 } from "node:buffer";
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { ActionError } from "../../../src/contract/action-error.ts";
import { type Glob, mayEnter, selects } from "../../../src/glob/glob.ts";

/** Most directory entries one search looks at; beyond it the patterns are too wide for a step. */
export const FIND_LIMIT_ENTRIES = 1_000_000;

/** A file by its path with `/`, relative to the root of the search. */
export interface FoundFile {
  readonly path: string;
  readonly sizeBytes: number;
}

/** Something the patterns select that is not a regular file, or a link to a folder they could reach into. */
export interface SkippedEntry {
  readonly path: string;
  readonly reason: "symbolic-link" | "not-a-file";
}

/**
 * Why an entry could not be examined when its name is the cause: no path that Node accepts leads to
 * it.
 */
export const NOT_UTF_8 = "NOT_UTF_8";

/**
 * A file that the patterns select, or a directory that they could reach into, that could not be
 * examined. `answer` is the system's code, or `NOT_UTF_8`; in the path of such an entry every byte
 * that is not printable ASCII is written as `%XX`. The path of the root is empty.
 */
export interface UnreadableEntry {
  readonly path: string;
  readonly answer: string;
}

/** The result of a search. Each list is in the order of its paths, code unit by code unit. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedEntry[];
  /** A caller that needs every file must fail when there is one. */
  readonly unreadable: readonly UnreadableEntry[];
}

/**
 * The regular files below `root` (a path like those of `Files`, by default the workspace) that the
 * patterns select. Symbolic links are never followed. A root that does not exist holds no files.
 * Entries that cannot be examined do not end the search.
 * @throws ActionError `file.unreadable` when there are more than `FIND_LIMIT_ENTRIES` entries
 */
export type FindFiles = (globs: readonly Glob[], root?: string) => Promise<Found>;

/** Searches on this machine, relative to `workspace`. */
export function nodeFindFiles(workspace: string): FindFiles {
  return async (globs, root = ".") => {
    const walk: Walk = { globs, root: resolve(workspace, root), entries: 0, files: [], skipped: [], unreadable: [] };
    lookInto(walk, "");
    return {
      files: walk.files.sort(byPath),
      skipped: walk.skipped.sort(byPath),
      unreadable: walk.unreadable.sort(byPath),
    };
  };
}

interface Walk {
  readonly globs: readonly Glob[];
  readonly root: string;
  entries: number;
  readonly files: FoundFile[];
  readonly skipped: SkippedEntry[];
  readonly unreadable: UnreadableEntry[];
}

function lookInto(walk: Walk, folder: string): void {
  for (const entry of list(walk, folder)) {
    if (++walk.entries > FIND_LIMIT_ENTRIES) throw tooMany();
    const isExact = isUtf8(entry.name);
    const name = isExact ? entry.name.toString("utf8") : spelled(entry.name);
    const path = folder === "" ? name : `${folder}/${name}`;
    const isWanted = selects(walk.globs, path);
    const mayHold = () => !entry.isFile() && mayEnter(walk.globs, path);
    if (!isExact) {
      if (isWanted || mayHold()) walk.unreadable.push({ path, answer: NOT_UTF_8 });
    } else if (entry.isDirectory()) {
      if (mayHold()) lookInto(walk, path);
    } else if (entry.isFile()) {
      if (isWanted) addFile(walk, path);
    } else if (isWanted || (entry.isSymbolicLink() && mayHold())) {
      walk.skipped.push({ path, reason: entry.isSymbolicLink() ? "symbolic-link" : "not-a-file" });
    }
  }
}

function addFile({ root, files, unreadable }: Walk, path: string): void {
  try {
    files.push({ path, sizeBytes: lstatSync(`${root}/${path}`).size });
  } catch (error) {
    unreadable.push({ path, answer: answerOf(error) });
  }
}

/**
 * The entries of a directory, by the bytes of their names: decoding would give two entries the same
 * name.
 */
function list({ root, unreadable }: Walk, folder: string): Dirent<Buffer>[] {
  try {
    return readdirSync(`${root}/${folder}`, { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    const answer = answerOf(error);
    if (answer !== "ENOENT" || folder !== "") unreadable.push({ path: folder, answer });
    return [];
  }
}

function answerOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? "an error";
}

function spelled(name: Buffer): string {
  return name
    .toString("latin1")
    .replace(/[^ -~]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function tooMany(): ActionError {
  return new ActionError("file.unreadable", {
    what: `The search looked at more than ${FIND_LIMIT_ENTRIES} files and folders`,
    fix: "Name the folder that holds the files instead of searching the whole workspace",
  });
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
