import { ActionError } from "../../src/contract/action-error.ts";
import type { Glob } from "../../src/glob/glob.ts";
import { quote } from "../../src/text/quote.ts";
import { type Found, NOT_UTF_8 } from "../_runtime/files/find-files.ts";
import type { CoverageHost } from "./host.ts";

/**
 * Returns all files that the patterns select. A partial result is rejected, because it looks like
 * lost coverage.
 * @throws ActionError `file.unreadable` when an entry could not be examined
 */
export async function findAll(globs: readonly Glob[], host: CoverageHost): Promise<Found> {
  const found = await host.findFiles(globs);
  const [first, ...more] = found.unreadable;
  if (first === undefined) return found;
  const name = first.path === "" ? "The workspace" : quote(first.path);
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  const isMisnamed = first.answer === NOT_UTF_8;
  const why = isMisnamed ? "its name is not UTF-8" : `the system answered ${first.answer}`;
  const fix = isMisnamed ? "Rename it" : "Check its permissions";
  throw new ActionError("file.unreadable", {
    what: `${name} could not be searched: ${why}${others}`,
    fix: `${fix}, or exclude it with a pattern that starts with \`!\``,
  });
}
