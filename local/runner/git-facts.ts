import { basename } from "node:path";
import { askGit } from "./git.ts";

/** What git knows about the source workspace; neutral values where it knows nothing. */
export interface GitFacts {
  /** 40 hex digits; zeros outside git. */
  readonly sha: string;
  readonly branch: string;
  /** `owner/name`, from the remote `origin`. */
  readonly repository: string;
  readonly message: string;
}

/** Asks git about a folder. Nothing of the person who runs this is read: no name, no address. */
export async function readGitFacts(folder: string): Promise<GitFacts> {
  const ask = async (...args: string[]): Promise<string | undefined> =>
    (await askGit(folder, ...args))?.trim() || undefined;
  const [sha, branch, remote, message] = await Promise.all([
    ask("rev-parse", "--verify", "HEAD"),
    ask("symbolic-ref", "--short", "HEAD"),
    ask("config", "--get", "remote.origin.url"),
    ask("log", "-1", "--format=%s"),
  ]);
  return {
    sha: sha ?? "0".repeat(40),
    branch: branch ?? "main",
    repository: /([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote ?? "")?.[1] ?? `local/${safeName(basename(folder))}`,
    message: message ?? "local run",
  };
}

function safeName(text: string): string {
  return text.replaceAll(/[^\w.-]+/g, "-") || "repository";
}
