import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Maximum output of git, in bytes. The file list of a large repository has tens of megabytes. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/**
 * Runs a git command in a directory. Returns its output, or `undefined` when it fails or git is
 * missing. Variables such as GIT_DIR, which git sets for hooks, are removed, because they select
 * another repository.
 */
export async function runGit(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  if (!isInRepository(folder)) return undefined;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  try {
    const { stdout } = await run("git", ["-C", folder, ...args], { env, maxBuffer: MAX_OUTPUT_BYTES });
    return stdout;
  } catch {
    return undefined;
  }
}

/** True when the directory or one above it contains `.git`. Otherwise git need not be started. */
function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, ".git"))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}
