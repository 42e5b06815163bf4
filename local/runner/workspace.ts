import { constants } from "node:fs";
import { copyFile, lstat, mkdir, readdir, readlink, symlink } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { askGit } from "./git.ts";

/** Folders that are not copied when git does not say what belongs to the source. */
const skippedFolders: ReadonlySet<string> = new Set([".git", "node_modules", ".runs"]);

/** Files copied at the same time; more only queue in libuv's pool. */
const parallelCopies = 16;

/** The top folder of the git work tree that holds `folder`, or `undefined` outside git. */
export async function findGitRoot(folder: string): Promise<string | undefined> {
  const printed = await askGit(folder, "rev-parse", "--show-toplevel");
  return printed === undefined ? undefined : resolve(printed.trim());
}

/**
 * Fills `target` with the working-tree content of `source`: what git tracks or would add, uncommitted changes included; outside git
 * everything but `.git`, `node_modules` and `.runs`. Nothing under `excluded` (the run folders) is copied. Symbolic links stay links.
 */
export async function copyWorkspace(source: string, target: string, excluded: string): Promise<void> {
  const paths = (await gitFiles(source)) ?? (await walk(source, ""));
  const wanted = paths.filter((path) => !isInside(excluded, join(source, path)));
  const folders = new Set(wanted.map((path) => dirname(join(target, path))));
  await mkdir(target, { recursive: true });
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const queue = wanted.values();
  const worker = async (): Promise<void> => {
    for (const path of queue) await copyEntry(join(source, path), join(target, path));
  };
  await Promise.all(Array.from({ length: parallelCopies }, worker));
}

async function gitFiles(source: string): Promise<string[] | undefined> {
  const printed = await askGit(source, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  const paths = [...new Set((printed ?? "").split("\0").filter((path) => path !== ""))];
  // A folder that the repository around it ignores is no part of it: its own files are what is wanted.
  return paths.length > 0 ? paths : undefined;
}

async function walk(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = entries
    .filter((entry) => !skippedFolders.has(entry.name))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(root, path) : Promise.resolve([path]);
    });
  return (await Promise.all(nested)).flat();
}

async function copyEntry(from: string, to: string): Promise<void> {
  const stat = await lstat(from).catch(() => undefined);
  if (stat?.isSymbolicLink()) await symlink(await readlink(from), to);
  else if (stat?.isFile()) await copyFile(from, to, constants.COPYFILE_FICLONE);
  else if (stat?.isDirectory()) await copyWorkspace(from, to, join(from, ".git"));
  // A tracked file that was deleted from the work tree, a socket or a pipe has nothing to copy.
}

/** Whether a path is the folder itself or lies below it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner === "" || (inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner));
}
