import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ActionError } from "../../src/contract/action-error.ts";
import { showText } from "../../src/text/describe-text.ts";
import { uniqueId } from "./unique-id.ts";

/** Files of the job. Relative paths start at the workspace. */
export interface Files {
  /**
   * The file as UTF-8; `input` is the input that named it, for the error. @throws ActionError `file.unreadable` when it is missing, not readable or
   * over `limitBytes`
   */
  readonly readText: (path: string, limitBytes: number, input?: string) => Promise<string>;
  /** @throws ActionError `file.unreadable`, as for `readText` */
  readonly readBytes: (path: string, limitBytes: number, input?: string) => Promise<Uint8Array>;
  /** Writes whole or not at all, and makes the folders above it. @throws ActionError `file.unreadable` */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
}

/** Files on this machine, relative to `root`. */
export function nodeFiles(root: string): Files {
  const readBytes = (path: string, limitBytes: number, input?: string) =>
    asActionError("read", { path, input }, () => readUpTo(resolve(root, path), limitBytes));
  return {
    readBytes,
    readText: async (path, limitBytes, input) => (await readBytes(path, limitBytes, input)).toString("utf8"),
    write: (path, content) => asActionError("write", { path }, () => writeWhole(resolve(root, path), content)),
  };
}

// The synchronous calls are part of Node's start-up image; node:fs/promises is not, and these files are small.
function readUpTo(path: string, limitBytes: number): Buffer {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size > limitBytes) throw new SystemAnswer(`it has ${size} bytes, the limit is ${limitBytes}`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${uniqueId()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function nameOf({ path, input }: NamedFile): string {
  return input === undefined ? `The file ${showText(path)}` : `The file ${showText(path)} of \`${input}\``;
}

/** A file, and the input that named it. */
interface NamedFile {
  readonly path: string;
  readonly input?: string | undefined;
}

class SystemAnswer extends Error {}

async function asActionError<T>(verb: "read" | "write", file: NamedFile, work: () => T): Promise<T> {
  try {
    return work();
  } catch (cause) {
    const answer =
      cause instanceof SystemAnswer
        ? cause.message
        : `the system answered ${(cause as NodeJS.ErrnoException).code ?? "an error"}`;
    const fix =
      verb === "read"
        ? "Check the path and that an earlier step wrote the file"
        : "Check the folder's permissions and the free disk space";
    throw new ActionError(
      "file.unreadable",
      { what: `${nameOf(file)} could not be ${verb === "read" ? "read" : "written"}: ${answer}`, fix },
      { cause },
    );
  }
}
