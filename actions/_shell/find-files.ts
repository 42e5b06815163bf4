import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { ActionError } from "../../src/contract/action-error.ts";
import { type Glob, mayEnter, selects } from "../../src/glob/glob.ts";
import { quote } from "../../src/text/quote.ts";

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

/** What a search gave; both lists are in the order of their paths, code unit by code unit. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedEntry[];
}

/**
 * The regular files below `root` (a path like those of `Files`, by default the workspace) that the patterns select. Symbolic links
 * are never followed. A root that does not exist holds no files.
 * @throws ActionError `file.unreadable` when a folder cannot be listed or there are more than `FIND_LIMIT_ENTRIES` entries
 */
export type FindFiles = (globs: readonly Glob[], root?: string) => Promise<Found>;

/** Searches on this machine, relative to `workspace`. */
export function nodeFindFiles(workspace: string): FindFiles {
  return async (globs, root = ".") => {
    const walk: Walk = { globs, root: resolve(workspace, root), entries: 0, files: [], skipped: [] };
    lookInto(walk, "");
    return { files: walk.files.sort(byPath), skipped: walk.skipped.sort(byPath) };
  };
}

interface Walk {
  readonly globs: readonly Glob[];
  readonly root: string;
  entries: number;
  readonly files: FoundFile[];
  readonly skipped: SkippedEntry[];
}

function lookInto(walk: Walk, folder: string): void {
  for (const entry of list(walk, folder)) {
    if (++walk.entries > FIND_LIMIT_ENTRIES) throw tooMany();
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (mayEnter(walk.globs, path)) lookInto(walk, path);
    } else if (entry.isFile()) {
      if (selects(walk.globs, path)) walk.files.push({ path, sizeBytes: lstatSync(`${walk.root}/${path}`).size });
    } else if (selects(walk.globs, path) || (entry.isSymbolicLink() && mayEnter(walk.globs, path))) {
      walk.skipped.push({ path, reason: entry.isSymbolicLink() ? "symbolic-link" : "not-a-file" });
    }
  }
}

function list({ root }: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch (cause) {
    const { code = "an error" } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" && folder === "") return [];
    const what = `The folder ${quote(folder === "" ? root : folder)} could not be searched: the system answered ${code}`;
    const fix = "Check the folder's permissions, or exclude it with a pattern that starts with `!`";
    throw new ActionError("file.unreadable", { what, fix }, { cause });
  }
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
