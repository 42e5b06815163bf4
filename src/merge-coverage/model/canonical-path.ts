/** Where the files are, as known on the merging machine. */
export interface Roots {
  /** Absolute path of the workspace on this machine. */
  readonly workspace: string;
  /** `owner/name`. Identifies the workspaces of other runners; empty if unknown. */
  readonly repository: string;
}

/**
 * Returns one spelling for each file: with `/`, relative to the workspace, without inner `.` and
 * `..`. An absolute path is below the workspace if it is below that of this machine, or below a
 * directory of another runner that repeats the name of the repository
 * (`/home/runner/work/name/name`, `D:\a\name\name`, `/__w/name/name`). Any other absolute path
 * stays absolute.
 * @see https://docs.github.com/actions/reference/runners/github-hosted-runners#file-systems
 */
export function canonicalizePath(raw: string, roots: Roots): string {
  const path = normalise(raw);
  if (!isAbsolute(path)) return path;
  const workspace = normalise(roots.workspace);
  if (workspace !== "" && isBelowDirectory(path, workspace)) return path.slice(workspace.length + 1);
  const name = roots.repository.split("/")[1] ?? "";
  const elsewhere = name === "" ? -1 : path.indexOf(`/${name}/${name}/`);
  const isWorkDirectory = /(?:^|\/)(?:work|_work|__w|[A-Z]:\/a)$/.test(path.slice(0, Math.max(0, elsewhere)));
  return isWorkDirectory ? path.slice(elsewhere + 2 * name.length + 3) : path;
}

/** Returns whether a canonical path is in the workspace. */
export function isInside(path: string): boolean {
  return !isAbsolute(path) && path !== ".." && !path.startsWith("../");
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/") || /^[A-Z]:/.test(path);
}

/**
 * Returns whether the path is below the directory. Ignores letter case if the directory has a drive
 * letter, as Windows does.
 */
function isBelowDirectory(path: string, directory: string): boolean {
  const [a, b] = /^[A-Z]:/.test(directory) ? [path.toLowerCase(), directory.toLowerCase()] : [path, directory];
  return a.startsWith(`${b}/`);
}

function normalise(raw: string): string {
  const slashed = raw
    .replaceAll("\\", "/")
    .replace(/^file:\/\/(?=\/)/, "")
    .replace(/^\/?([a-z]):/i, (_, drive: string) => `${drive.toUpperCase()}:`);
  const root = slashed.startsWith("/") ? "/" : "";
  const parts: string[] = [];
  for (const part of slashed.split("/")) {
    if (part === "" || part === ".") continue;
    const last = parts.at(-1);
    if (part !== "..") parts.push(part);
    else if (last !== undefined && last !== "..") parts.pop();
    else if (root === "") parts.push(part);
  }
  return root + parts.join("/");
}
