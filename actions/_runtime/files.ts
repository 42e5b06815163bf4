import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ActionError } from "../../src/contract/action-error.ts";
import { showText } from "../../src/text/describe-text.ts";
import { uniqueId } from "./unique-id.ts";

/** Files of the job. Relative paths start at the workspace. */
export interface Files {
  /**
   * Reads the file as UTF-8. `input` is the input that named it, for the error.
   * @throws ActionError `file.unreadable` when it is missing, not readable or over `limitBytes`
   */
  readonly readText: (path: string, limitBytes: number, input?: string) => Promise<string>;
  /**
   * Reads the file's bytes.
   * @throws ActionError `file.unreadable`, as for `readText`
   */
  readonly readBytes: (path: string, limitBytes: number, input?: string) => Promise<Uint8Array>;
  /**
   * Writes the whole file or nothing, and creates its parent directories.
   * @throws ActionError `file.unreadable`
   */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
}

/** Creates access to the files of this machine, relative to `root`. */
export function nodeFiles(root: string): Files {
  const readBytes = (path: string, limitBytes: number, input?: string) =>
    asActionError("read", { path, input }, () => readUpTo(resolve(root, path), limitBytes));
  return {
    readBytes,
    readText: async (path, limitBytes, input) => (await readBytes(path, limitBytes, input)).toString("utf8"),
    write: (path, content) => asActionError("write", { path }, () => writeWhole(resolve(root, path), content)),
  };
}

// The synchronous calls are part of Node's startup snapshot and node:fs/promises is not. These
// files are small.
function readUpTo(path: string, limitBytes: number): Buffer {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size > limitBytes) throw new FileTooLarge(`it has ${size} bytes, the limit is ${limitBytes}`);
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

function describeFile({ path, input }: NamedFile): string {
  return input === undefined ? `The file ${showText(path)}` : `The file ${showText(path)} of \`${input}\``;
}

/** A file and the input that named it. */
interface NamedFile {
  readonly path: string;
  readonly input?: string | undefined;
}

class FileTooLarge extends Error {}

async function asActionError<T>(verb: "read" | "write", file: NamedFile, work: () => T): Promise<T> {
  try {
    return work();
  } catch (cause) {
    const answer =
      cause instanceof FileTooLarge
        ? cause.message
        : `the system answered ${(cause as NodeJS.ErrnoException).code ?? "an error"}`;
    const fix =
      verb === "read"
        ? "Check the path and that an earlier step wrote the file"
        : "Check the directory's permissions and the free disk space";
    throw new ActionError(
      "file.unreadable",
      { what: `${describeFile(file)} could not be ${verb === "read" ? "read" : "written"}: ${answer}`, fix },
      { cause },
    );
  }
}
