import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { findProgram } from "../cli-version.ts";

/** A file as it is in a commit of the checkout, or why there is none. */
export type Committed =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "no-repository" | "no-commit" | "absent" | "not-a-file" | "too-large" };

/**
 * The file of a commit, read from git's objects: what earlier steps changed in the work tree does not count. `no-commit` also when there is no git.
 * `sha` is a full commit id, `undefined` when none is known; `path` has `/`. Never rejects.
 */
export type ReadCommitted = (sha: string | undefined, path: string, limitBytes: number) => Promise<Committed>;

/** Longest time for one call of git, in milliseconds. */
const GIT_LIMIT_MS = 10_000;

type Environment = Readonly<{ [name: string]: string | undefined }>;

/** Reads from the repository whose top folder is `workspace`, by the git on the absolute folders of PATH. */
export function nodeReadCommitted(workspace: string, environment: Environment): ReadCommitted {
  return async (sha, path, limitBytes) => {
    if (!existsSync(join(workspace, ".git"))) return { problem: "no-repository" };
    const git = findProgram("git", environment);
    if (git === undefined || sha === undefined) return { problem: "no-commit" };
    try {
      const listed = await run(git, workspace, environment, limitBytes, ["ls-tree", "-lz", sha, "--", path]);
      const entry = parseEntry(listed.toString("utf8"), path);
      if (entry === undefined) return { problem: "absent" };
      if (entry.type !== "blob" || entry.mode === "120000") return { problem: "not-a-file" };
      if (entry.sizeBytes > limitBytes) return { problem: "too-large" };
      return { bytes: await run(git, workspace, environment, limitBytes, ["cat-file", "blob", entry.id]) };
    } catch {
      return { problem: "no-commit" };
    }
  };
}

/** The one line of `ls-tree -lz` about this very path. */
function parseEntry(listed: string, path: string) {
  const match = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listed);
  if (match === null || match[5] !== path) return undefined;
  return { mode: match[1] ?? "", type: match[2] ?? "", id: match[3] ?? "", sizeBytes: Number(match[4]) };
}

/** Room for what git prints besides a file, in bytes. */
const LINE_LIMIT_BYTES = 64 * 1024;

/**
 * Runs git with fixed options: only objects are read, nothing is fetched, no hook, filter or configured program starts, and no variable of the job
 * points it to another repository. The checkout may belong to another user, as in containers.
 */
async function run(
  git: string,
  workspace: string,
  environment: Environment,
  limitBytes: number,
  args: readonly string[],
): Promise<Buffer> {
  const { execFile } = await import("node:child_process");
  const fixed = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false", "--no-replace-objects", "--literal-pathspecs"];
  const { stdout } = await promisify(execFile)(git, [...fixed, ...args], {
    cwd: workspace,
    env: {
      PATH: environment["PATH"],
      SYSTEMROOT: environment["SYSTEMROOT"],
      LC_ALL: "C",
      GIT_CEILING_DIRECTORIES: dirname(workspace),
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_NO_LAZY_FETCH: "1",
      GIT_OPTIONAL_LOCKS: "0",
    },
    encoding: "buffer",
    maxBuffer: limitBytes + LINE_LIMIT_BYTES,
    timeout: GIT_LIMIT_MS,
    windowsHide: true,
  });
  return stdout;
}
