import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Room for what git prints, in bytes; the file list of a very large repository needs some tens of megabytes. */
const maxOutputBytes = 256 * 1024 * 1024;

/**
 * What a git command prints about a folder, or `undefined` when it fails or there is no git. Variables such as GIT_DIR, which git sets
 * for hooks, are left out: they would make git look at another repository than the folder's.
 */
export async function askGit(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  if (!isInRepository(folder)) return undefined;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  try {
    const { stdout } = await run("git", ["-C", folder, ...args], { env, maxBuffer: maxOutputBytes });
    return stdout;
  } catch {
    return undefined;
  }
}

/** Whether the folder or one above it holds `.git`, as git itself looks for it; outside of that, asking git is in vain, and each process costs some ten milliseconds. */
function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, ".git"))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}
