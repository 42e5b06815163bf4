import { isUtf8 } from "node:buffer";
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { ActionError } from "../../../src/contract/action-error.ts";
import { type Glob, mayEnter, selects } from "../../../src/glob/glob.ts";

/**
 * Most directory entries that one search examines. Beyond it the patterns are too wide for a step.
 */
const FIND_LIMIT_ENTRIES = 1_000_000;

/** A file. Its path uses `/` and is relative to the root of the search. */
export interface FoundFile {
  readonly path: string;
  readonly sizeBytes: number;
}

/**
 * A selected entry that is not a regular file, or a link to a directory that the patterns could
 * reach into.
 */
interface SkippedEntry {
  readonly path: string;
  readonly reason: "symbolic-link" | "not-a-file";
}

/** Reason that an entry could not be examined because of its name: Node accepts no path to it. */
export const NOT_UTF_8 = "NOT_UTF_8";

/**
 * A selected file, or a directory that the patterns could reach into, that could not be examined.
 * `answer` is the system's code or `NOT_UTF_8`. In the path of such an entry every byte that is not
 * printable ASCII is written as `%XX`. The path of the root is empty.
 */
export interface UnreadableEntry {
  readonly path: string;
  readonly answer: string;
}

/** The result of a search. Each list is sorted by path, by code unit. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedEntry[];
  /** A caller that needs every file must fail when this list is not empty. */
  readonly unreadable: readonly UnreadableEntry[];
}

/**
 * Finds the regular files below `root` that the patterns select. `root` is a path like those of
 * `Files`, by default the workspace. Symbolic links are never followed. A root that does not exist
 * contains no files. Entries that cannot be examined do not end the search.
 * @throws ActionError `file.unreadable` when there are more than `FIND_LIMIT_ENTRIES` entries
 */
export type FindFiles = (globs: readonly Glob[], root?: string) => Promise<Found>;

/** Searches this machine, relative to `workspace`. */
export function nodeFindFiles(workspace: string): FindFiles {
  return async (globs, root = ".") => {
    const walk: Walk = { globs, root: resolve(workspace, root), entries: 0, files: [], skipped: [], unreadable: [] };
    walkDirectory(walk, "");
    return {
      files: walk.files.sort(compareByPath),
      skipped: walk.skipped.sort(compareByPath),
      unreadable: walk.unreadable.sort(compareByPath),
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

function walkDirectory(walk: Walk, directory: string): void {
  for (const entry of readEntries(walk, directory)) {
    if (++walk.entries > FIND_LIMIT_ENTRIES) throw createLimitError();
    const isExact = isUtf8(entry.name);
    const name = isExact ? entry.name.toString("utf8") : escapeName(entry.name);
    const path = directory === "" ? name : `${directory}/${name}`;
    const isWanted = selects(walk.globs, path);
    const mayHold = () => !entry.isFile() && mayEnter(walk.globs, path);
    if (!isExact) {
      if (isWanted || mayHold()) walk.unreadable.push({ path, answer: NOT_UTF_8 });
    } else if (entry.isDirectory()) {
      if (mayHold()) walkDirectory(walk, path);
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
    unreadable.push({ path, answer: getErrorCode(error) });
  }
}

/**
 * Reads the entries of a directory with the bytes of their names, because decoding could give two
 * entries the same name.
 */
function readEntries({ root, unreadable }: Walk, directory: string): Dirent<Buffer>[] {
  try {
    return readdirSync(`${root}/${directory}`, { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    const answer = getErrorCode(error);
    if (answer !== "ENOENT" || directory !== "") unreadable.push({ path: directory, answer });
    return [];
  }
}

function getErrorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? "an error";
}

function escapeName(name: Buffer): string {
  return name
    .toString("latin1")
    .replace(/[^ -~]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function createLimitError(): ActionError {
  return new ActionError("file.unreadable", {
    what: `The search found more than ${FIND_LIMIT_ENTRIES} files and directories`,
    fix: "Name the directory that contains the files instead of searching the whole workspace",
  });
}

function compareByPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
