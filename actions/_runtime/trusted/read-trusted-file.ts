import { ActionError, type Problem } from "../../../src/contract/action-error.ts";
import { isRepositoryName, parseApiAddress } from "../../../src/github/api-request.ts";
import { showText } from "../../../src/text/describe-text.ts";
import type { TrustedTree } from "../../../src/waivers/choose-tree.ts";
import type { Host } from "../host.ts";
import type { ReadCommitted } from "./read-committed.ts";
import type { ReadConfined } from "../files/read-confined.ts";
import type { SendRequest } from "../network/send-request.ts";

/** The host of an action that reads files of a trusted tree. */
export interface TrustedFileHost extends Host {
  readonly send: SendRequest;
  readonly readConfined: ReadConfined;
  readonly readCommitted: ReadCommitted;
}

/**
 * The file and its maximum size, the token, and the end of the calls in milliseconds since 1970.
 */
export interface TrustedFileOptions {
  readonly path: string;
  readonly limitBytes: number;
  readonly token: string;
  readonly untilMs: number;
}

/**
 * A file of a trusted tree, its absence, or why the tree could not be read. `place` completes "in
 * …".
 */
export type TrustedFile =
  | { readonly bytes: Uint8Array; readonly place: string }
  | { readonly isAbsent: true; readonly place: string }
  | { readonly refused: Problem };

/** The API's address on github.com. */
const GITHUB_API_URL = "https://api.github.com";

/**
 * Reads one file of the tree. The run's own commit is read from the checkout's git objects. A
 * workspace without `.git` is read as it is, and a checkout without the commit is not used. Every
 * other commit, and a commit that the checkout lacks, is read through GitHub's API.
 * @throws ActionError `file.unreadable` when the path is not a regular file of accepted size
 */
export async function readTrustedFile(
  tree: TrustedTree,
  options: TrustedFileOptions,
  host: TrustedFileHost,
): Promise<TrustedFile> {
  if (tree.kind === "none") {
    const fix = "Run the lane on an event whose base commit is known, such as `push` or `pull_request`";
    return { refused: { what: tree.why, fix } };
  }
  if (tree.kind === "commit") return readCommit(tree.sha, tree.name, options, host);
  const committed = await host.readCommitted(tree.sha, options.path, options.limitBytes);
  const place = tree.sha === undefined ? tree.name : `${tree.name} (${tree.sha.slice(0, 7)})`;
  if ("bytes" in committed) return { ...committed, place };
  if (committed.problem === "absent") return { isAbsent: true, place };
  if (committed.problem === "no-repository") return readWorkspace(options, host);
  if (committed.problem === "no-commit") return readCommit(tree.sha, tree.name, options, host);
  throw createUnreadableError(options.path, PROBLEM_DETAILS[committed.problem](options.limitBytes));
}

async function readWorkspace({ path, limitBytes }: TrustedFileOptions, host: TrustedFileHost): Promise<TrustedFile> {
  const place = "the workspace";
  const content = await host.readConfined(".", path, limitBytes);
  if ("bytes" in content) return { ...content, place };
  if (content.problem === "unreadable") return { isAbsent: true, place };
  throw createUnreadableError(path, PROBLEM_DETAILS[content.problem](limitBytes));
}

async function readCommit(
  sha: string | undefined,
  name: string,
  { path, token, limitBytes, untilMs }: TrustedFileOptions,
  host: TrustedFileHost,
): Promise<TrustedFile> {
  const { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository = "" } = host.environment;
  if (sha === undefined)
    return {
      refused: { what: "`GITHUB_SHA` contains no commit", fix: "Run the lane on a GitHub runner" },
    };
  const place = `${name} (${sha.slice(0, 7)})`;
  const refuse = (problem: string, fix: string): TrustedFile => ({
    refused: { what: `${showText(path)} could not be read in ${place}. ${problem}`, fix },
  });
  if (token === "") return refuse("There is no token for GitHub's API", "Leave the input `token` at its default");
  const address = parseApiAddress(url ?? GITHUB_API_URL);
  if (address === undefined || !isRepositoryName(repository))
    return refuse(
      "`GITHUB_API_URL` is not an address that a token may be sent to, or `GITHUB_REPOSITORY` is not a repository",
      "Run the lane on a GitHub runner, over https",
    );
  const { fetchContent } = await import("../network/fetch-content.ts");
  const content = await fetchContent(
    { access: { address, repository, token }, path, sha, limitBytes, untilMs },
    host.send,
  );
  if ("bytes" in content) return { ...content, place };
  return "refused" in content ? refuse(content.refused.what, content.refused.fix) : { isAbsent: true, place };
}

const PROBLEM_DETAILS = {
  "not-a-file": () => "it is a link or not a regular file",
  "too-large": (limitBytes: number) => `it has more than ${limitBytes} bytes`,
} as const;

function createUnreadableError(path: string, problem: string): ActionError {
  return new ActionError("file.unreadable", {
    what: `The waivers file ${showText(path)} could not be read: ${problem}`,
    fix: "Check the path, and make it a regular file",
  });
}
