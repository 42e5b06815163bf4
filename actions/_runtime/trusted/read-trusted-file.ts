import { ActionError, type Problem } from "../../../src/contract/action-error.ts";
import { isRepositoryName, parseApiAddress } from "../../../src/github/api-request.ts";
import { showText } from "../../../src/text/describe-text.ts";
import type { TrustedTree } from "../../../src/waivers/choose-tree.ts";
import type { Host } from "../host.ts";
import type { ReadCommitted } from "./read-committed.ts";
import type { ReadConfined } from "../files/read-confined.ts";
import type { SendRequest } from "../network/send-request.ts";

/** What an action needs to read a file of a trusted tree. */
export interface TrustedFileHost extends Host {
  readonly send: SendRequest;
  readonly readConfined: ReadConfined;
  readonly readCommitted: ReadCommitted;
}

/** Which file is read up to which size, with which token, and until when calls may last, in milliseconds since 1970. */
export interface TrustedFileOrder {
  readonly path: string;
  readonly limitBytes: number;
  readonly token: string;
  readonly untilMs: number;
}

/** A file of a trusted tree, that the tree has none, or why the tree could not be read. `place` completes "in …". */
export type TrustedFile =
  | { readonly bytes: Uint8Array; readonly place: string }
  | { readonly isAbsent: true; readonly place: string }
  | { readonly refused: Problem };

/** The address that the runner sets on github.com. */
const GITHUB_API = "https://api.github.com";

/**
 * Reads one file of the tree. The run's own commit is read from the checkout's git objects; a workspace without `.git` is taken as it is, and a
 * checkout of another commit is passed over. Every other commit, and what the checkout does not hold, is read by GitHub's API.
 * @throws ActionError `file.unreadable` when there is something at the path that is no file of accepted size
 */
export async function readTrustedFile(
  tree: TrustedTree,
  order: TrustedFileOrder,
  host: TrustedFileHost,
): Promise<TrustedFile> {
  if (tree.kind === "none") {
    const fix = "Run the lane on an event whose base commit is known, such as `push` or `pull_request`";
    return { refused: { what: tree.why, fix } };
  }
  if (tree.kind === "commit") return askCommit(tree.sha, tree.name, order, host);
  const committed = await host.readCommitted(tree.sha, order.path, order.limitBytes);
  const place = tree.sha === undefined ? tree.name : `${tree.name} (${tree.sha.slice(0, 7)})`;
  if ("bytes" in committed) return { ...committed, place };
  if (committed.problem === "absent") return { isAbsent: true, place };
  if (committed.problem === "no-repository") return readWorkspace(order, host);
  if (committed.problem === "no-commit") return askCommit(tree.sha, tree.name, order, host);
  throw unreadable(order.path, problems[committed.problem](order.limitBytes));
}

async function readWorkspace({ path, limitBytes }: TrustedFileOrder, host: TrustedFileHost): Promise<TrustedFile> {
  const place = "the workspace";
  const content = await host.readConfined(".", path, limitBytes);
  if ("bytes" in content) return { ...content, place };
  if (content.problem === "unreadable") return { isAbsent: true, place };
  throw unreadable(path, problems[content.problem](limitBytes));
}

async function askCommit(
  sha: string | undefined,
  name: string,
  { path, token, limitBytes, untilMs }: TrustedFileOrder,
  host: TrustedFileHost,
): Promise<TrustedFile> {
  const { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository = "" } = host.environment;
  if (sha === undefined)
    return {
      refused: { what: "The runner names no commit in `GITHUB_SHA`", fix: "Run the lane on a runner of GitHub" },
    };
  const place = `${name} (${sha.slice(0, 7)})`;
  const refuse = (problem: string, fix: string): TrustedFile => ({
    refused: { what: `${showText(path)} could not be read in ${place}. ${problem}`, fix },
  });
  if (token === "")
    return refuse("There is no token to ask GitHub's API with", "Leave the input `token` at its default");
  const address = parseApiAddress(url ?? GITHUB_API);
  if (address === undefined || !isRepositoryName(repository))
    return refuse(
      "`GITHUB_API_URL` is no address that a token may be sent to, or `GITHUB_REPOSITORY` no repository",
      "Run the lane on a runner of GitHub, over https",
    );
  const { askContent } = await import("../network/ask-content.ts");
  const asked = await askContent({ access: { address, repository, token }, path, sha, limitBytes, untilMs }, host.send);
  if ("bytes" in asked) return { ...asked, place };
  return "refused" in asked ? refuse(asked.refused.what, asked.refused.fix) : { isAbsent: true, place };
}

const problems = {
  "not-a-file": () => "it is a link or no regular file",
  "too-large": (limitBytes: number) => `it has more than ${limitBytes} bytes`,
} as const;

function unreadable(path: string, problem: string): ActionError {
  return new ActionError("file.unreadable", {
    what: `The waivers file ${showText(path)} could not be read: ${problem}`,
    fix: "Check the path, and make it a regular file",
  });
}
