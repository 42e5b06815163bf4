import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { ActionError } from "../../../src/contract/action-error.ts";
import { quote } from "../../../src/text/quote.ts";

/** Most directories of one name in a job. */
const DIRECTORY_LIMIT = 100;

/**
 * Creates a directory that did not exist, readable by this user only, and returns its path. The
 * path is `path`, or `path-2` and so on when an earlier step of the job created it.
 * @throws ActionError `file.unreadable`
 */
export function claimFolder(path: string): string {
  for (let number = 1; number <= DIRECTORY_LIMIT; number += 1) {
    const candidate = number === 1 ? path : `${path}-${number}`;
    if (tryCreate(candidate)) return candidate;
  }
  throw createUnwritableError(path, `${DIRECTORY_LIMIT} directories of this name exist`);
}

/** Whether this call created the directory; `false` when it exists. */
function tryCreate(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (cause) {
    const answer = (cause as NodeJS.ErrnoException).code ?? "an error";
    if (answer === "EEXIST") return false;
    throw createUnwritableError(path, `the system answered ${answer}`, cause);
  }
}

function createUnwritableError(path: string, answer: string, cause?: unknown): ActionError {
  const what = `The directory ${quote(path)} could not be created: ${answer}`;
  return new ActionError("file.unreadable", { what, fix: "Check the permissions and the free disk space" }, { cause });
}
