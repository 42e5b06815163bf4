import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { findProgram } from "../cli-version.ts";

/** A file of a commit of the checkout, or why it is not available. */
export type Committed =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "no-repository" | "no-commit" | "absent" | "not-a-file" | "too-large" };

/**
 * Reads a file of a commit from git's objects, so that changes of earlier steps to the work tree do
 * not count. `no-commit` is also the answer without git. `sha` is a full commit id, or `undefined`
 * when none is known; `path` uses `/`. Never rejects.
 */
export type ReadCommitted = (sha: string | undefined, path: string, limitBytes: number) => Promise<Committed>;

/** Maximum time of one git call, in milliseconds. */
const GIT_TIMEOUT_MS = 10_000;

type Environment = { readonly [name: string]: string | undefined };

/**
 * Reads from the repository whose top directory is `workspace`, with the git from the absolute
 * directories of PATH.
 */
export function nodeReadCommitted(workspace: string, environment: Environment): ReadCommitted {
  return async (sha, path, limitBytes) => {
    if (!existsSync(join(workspace, ".git"))) return { problem: "no-repository" };
    const git = findProgram("git", environment);
    if (git === undefined || sha === undefined) return { problem: "no-commit" };
    try {
      const listed = await runGit(git, workspace, environment, limitBytes, ["ls-tree", "-lz", sha, "--", path]);
      const entry = parseEntry(listed.toString("utf8"), path);
      if (entry === undefined) return { problem: "absent" };
      if (entry.type !== "blob" || entry.mode === "120000") return { problem: "not-a-file" };
      if (entry.sizeBytes > limitBytes) return { problem: "too-large" };
      return { bytes: await runGit(git, workspace, environment, limitBytes, ["cat-file", "blob", entry.id]) };
    } catch {
      return { problem: "no-commit" };
    }
  };
}

/** Parses the line of `ls-tree -lz` for exactly this path. */
function parseEntry(listed: string, path: string) {
  const match = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listed);
  if (match === null || match[5] !== path) return undefined;
  return { mode: match[1] ?? "", type: match[2] ?? "", id: match[3] ?? "", sizeBytes: Number(match[4]) };
}

/** Maximum output of git in addition to a file, in bytes. */
const OUTPUT_MARGIN_BYTES = 64 * 1024;

/**
 * Runs git with fixed options: it only reads objects, fetches nothing, starts no hook, filter or
 * configured program, and ignores the job's variables that select another repository. The checkout
 * may belong to another user, as in containers.
 */
async function runGit(
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
    maxBuffer: limitBytes + OUTPUT_MARGIN_BYTES,
    timeout: GIT_TIMEOUT_MS,
    windowsHide: true,
  });
  return stdout;
}
