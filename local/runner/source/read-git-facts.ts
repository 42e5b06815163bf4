import { basename } from "node:path";
import { runGit } from "./run-git.ts";

/** Git's data about the source, with neutral defaults outside git. */
export interface GitFacts {
  /** 40 hex digits; zeros outside git. */
  readonly sha: string;
  readonly branch: string;
  /** `owner/name`, from the remote `origin`. */
  readonly repository: string;
  readonly message: string;
}

/** Reads git's data about a directory. The user's name and e-mail address are not read. */
export async function readGitFacts(folder: string): Promise<GitFacts> {
  const ask = async (...args: string[]): Promise<string | undefined> =>
    (await runGit(folder, ...args))?.trim() || undefined;
  const [sha, branch, remote, message] = await Promise.all([
    ask("rev-parse", "--verify", "HEAD"),
    ask("symbolic-ref", "--short", "HEAD"),
    ask("config", "--get", "remote.origin.url"),
    ask("log", "-1", "--format=%s"),
  ]);
  return {
    sha: sha ?? "0".repeat(40),
    branch: branch ?? "main",
    repository:
      /([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote ?? "")?.[1] ?? `local/${toRepositoryName(basename(folder))}`,
    message: message ?? "local run",
  };
}

function toRepositoryName(text: string): string {
  return text.replaceAll(/[^\w.-]+/g, "-") || "repository";
}
