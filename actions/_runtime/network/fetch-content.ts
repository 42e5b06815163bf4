import type { Problem } from "../../../src/contract/action-error.ts";
import { type ApiAccess, createCommitRequest, createContentRequest } from "../../../src/github/api-request.ts";
import { describeProblem } from "../../../src/github/describe-problem.ts";
import { observe } from "../../../src/github/observe.ts";
import { parseContent } from "../../../src/github/parse-content.ts";
import { valueAt } from "../../../src/text/json-value.ts";
import type { SendRequest } from "./send-request.ts";

/** A file of a commit, its absence, or why it could not be read. */
export type FetchedContent =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "absent" }
  | { readonly refused: Omit<Problem, "why"> };

/**
 * The requested file of up to `limitBytes`, and the end of the calls in milliseconds since 1970.
 */
export interface ContentOptions {
  readonly access: ApiAccess;
  readonly path: string;
  readonly sha: string;
  readonly limitBytes: number;
  readonly untilMs: number;
}

/**
 * Fetches a file of a commit from GitHub's API. A 404 may hide a missing permission, so the file
 * only counts as absent when the token can see the commit.
 */
export async function fetchContent(options: ContentOptions, send: SendRequest): Promise<FetchedContent> {
  const { access, path, sha, limitBytes, untilMs } = options;
  const request = async (apiRequest: ReturnType<typeof createCommitRequest>) =>
    observe(await send(apiRequest, { untilMs }));
  const file = await request(createContentRequest(access, path, sha));
  if (file.kind === "absent") {
    const commit = await request(createCommitRequest(access, sha));
    if (commit.kind === "ok" && valueAt(commit.document, "sha") === sha) return { problem: "absent" };
    return { refused: describeProblem(commit) ?? FOREIGN_PROBLEM };
  }
  if (file.kind !== "ok") return { refused: describeProblem(file) ?? FOREIGN_PROBLEM };
  const content = parseContent(file.document, limitBytes);
  if ("bytes" in content) return content;
  if (content.problem === "not-a-file")
    return { refused: { what: "It is a directory, a link or a submodule there", fix: "Make it a regular file" } };
  if (content.problem === "too-large")
    return { refused: { what: `It has more than ${limitBytes} bytes there`, fix: "Delete expired entries" } };
  return { refused: describeProblem({ kind: content.problem }) ?? FOREIGN_PROBLEM };
}

const FOREIGN_PROBLEM = describeProblem({ kind: "foreign" }) as Omit<Problem, "why">;
