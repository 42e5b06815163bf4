import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { ActionError } from "../../../src/contract/action-error.ts";
import { quote } from "../../../src/text/quote.ts";

/** Most folders of one name in a job. */
const FOLDER_LIMIT = 100;

/**
 * Makes a folder that was not there, readable by this user only, and returns its path: `path` itself, or `path-2` and so on when an
 * earlier step of the job has it. @throws ActionError `file.unreadable`
 */
export function claimFolder(path: string): string {
  for (let number = 1; number <= FOLDER_LIMIT; number += 1) {
    const candidate = number === 1 ? path : `${path}-${number}`;
    if (isMade(candidate)) return candidate;
  }
  throw unwritable(path, `${FOLDER_LIMIT} folders of this name exist`);
}

/** Whether this call made the folder; `false` when it exists. */
function isMade(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (cause) {
    const answer = (cause as NodeJS.ErrnoException).code ?? "an error";
    if (answer === "EEXIST") return false;
    throw unwritable(path, `the system answered ${answer}`, cause);
  }
}

function unwritable(path: string, answer: string, cause?: unknown): ActionError {
  const what = `The folder ${quote(path)} could not be made: ${answer}`;
  return new ActionError("file.unreadable", { what, fix: "Check the permissions and the free disk space" }, { cause });
}
