import type { Problem } from "../../../src/contract/action-error.ts";
import { type ApiAccess, commitRequest, contentRequest } from "../../../src/github/api-request.ts";
import { explain } from "../../../src/github/explain.ts";
import { observe } from "../../../src/github/observe.ts";
import { parseContent } from "../../../src/github/parse-content.ts";
import { valueAt } from "../../../src/text/json-value.ts";
import type { SendRequest } from "./send-request.ts";

/** A file of a commit, that the commit has none at this path, or why nothing is known. */
export type AskedContent =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "absent" }
  | { readonly refused: Omit<Problem, "why"> };

/** What is asked for: a file up to `limitBytes`, until `untilMs` (milliseconds since 1970). */
export interface ContentOrder {
  readonly access: ApiAccess;
  readonly path: string;
  readonly sha: string;
  readonly limitBytes: number;
  readonly untilMs: number;
}

/** Asks GitHub's API for a file of a commit. A 404 may hide a permission, so the file is absent only where the token can see the commit. */
export async function askContent(order: ContentOrder, send: SendRequest): Promise<AskedContent> {
  const { access, path, sha, limitBytes, untilMs } = order;
  const ask = async (request: ReturnType<typeof commitRequest>) => observe(await send(request, { untilMs }));
  const seen = await ask(contentRequest(access, path, sha));
  if (seen.kind === "absent") {
    const commit = await ask(commitRequest(access, sha));
    if (commit.kind === "ok" && valueAt(commit.document, "sha") === sha) return { problem: "absent" };
    return { refused: explain(commit) ?? foreign };
  }
  if (seen.kind !== "ok") return { refused: explain(seen) ?? foreign };
  const content = parseContent(seen.document, limitBytes);
  if ("bytes" in content) return content;
  if (content.problem === "not-a-file")
    return { refused: { what: "It is a directory, a link or a submodule there", fix: "Make it a regular file" } };
  if (content.problem === "too-large")
    return { refused: { what: `It has more than ${limitBytes} bytes there`, fix: "Delete what has expired" } };
  return { refused: explain({ kind: content.problem }) ?? foreign };
}

const foreign = explain({ kind: "foreign" }) as Omit<Problem, "why">;
