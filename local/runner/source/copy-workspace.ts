import { constants } from "node:fs";
import { copyFile, lstat, mkdir, readdir, readlink, symlink } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { runGit } from "./run-git.ts";

/** Directories that are not copied when the source is outside git. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([".git", "node_modules", ".runs"]);

/** Number of files copied concurrently; more would queue in libuv's thread pool. */
const PARALLEL_COPIES = 16;

/**
 * Finds the top directory of the git work tree that contains `folder`. Returns `undefined` outside
 * git.
 */
export async function findGitRoot(folder: string): Promise<string | undefined> {
  const printed = await runGit(folder, "rev-parse", "--show-toplevel");
  return printed === undefined ? undefined : resolve(printed.trim());
}

/**
 * Copies the working tree of `source` to `target`: the files that git tracks or would add, with
 * uncommitted changes. Outside git it copies everything except `.git`, `node_modules` and `.runs`.
 * Files under `excluded` (the run directories) are not copied. Symbolic links stay links.
 */
export async function copyWorkspace(source: string, target: string, excluded: string): Promise<void> {
  const paths = (await listGitFiles(source)) ?? (await listFiles(source, ""));
  const wanted = paths.filter((path) => !isInside(excluded, join(source, path)));
  const folders = new Set(wanted.map((path) => dirname(join(target, path))));
  await mkdir(target, { recursive: true });
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const queue = wanted.values();
  const worker = async (): Promise<void> => {
    for (const path of queue) await copyEntry(join(source, path), join(target, path));
  };
  await Promise.all(Array.from({ length: PARALLEL_COPIES }, worker));
}

async function listGitFiles(source: string): Promise<string[] | undefined> {
  const printed = await runGit(source, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  const paths = [...new Set((printed ?? "").split("\0").filter((path) => path !== ""))];
  // Git lists no files of a directory that its repository ignores; then all its files are copied.
  return paths.length > 0 ? paths : undefined;
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = entries
    .filter((entry) => !SKIPPED_FOLDERS.has(entry.name))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(root, path) : Promise.resolve([path]);
    });
  return (await Promise.all(nested)).flat();
}

async function copyEntry(from: string, to: string): Promise<void> {
  const stat = await lstat(from).catch(() => undefined);
  if (stat?.isSymbolicLink()) await symlink(await readlink(from), to);
  else if (stat?.isFile()) await copyFile(from, to, constants.COPYFILE_FICLONE);
  else if (stat?.isDirectory()) await copyWorkspace(from, to, join(from, ".git"));
  // Deleted tracked files, sockets and pipes are skipped.
}

/** True when a path is the directory itself or below it. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner === "" || (inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner));
}
