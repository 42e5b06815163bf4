import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { ActionError } from "../../src/contract/action-error.ts";
import { quote } from "../../src/text/quote.ts";

/** Files of the job. Relative paths start at the workspace. */
export interface Files {
  /** The file as UTF-8. @throws ActionError `file.unreadable` when it is missing, not readable or over `limitBytes` */
  readonly readText: (path: string, limitBytes: number) => Promise<string>;
  /** @throws ActionError `file.unreadable`, as for `readText` */
  readonly readBytes: (path: string, limitBytes: number) => Promise<Uint8Array>;
  /** Writes whole or not at all, and makes the folders above it. @throws ActionError `file.unreadable` */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
}

/** Files on this machine, relative to `root`. */
export function nodeFiles(root: string): Files {
  const readBytes = (path: string, limitBytes: number) =>
    asActionError("read", path, () => readUpTo(resolve(root, path), limitBytes));
  return {
    readBytes,
    readText: async (path, limitBytes) => (await readBytes(path, limitBytes)).toString("utf8"),
    write: (path, content) => asActionError("write", path, () => writeWhole(resolve(root, path), content)),
  };
}

async function readUpTo(path: string, limitBytes: number): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    if (size > limitBytes) throw new SystemAnswer(`it has ${size} bytes, the limit is ${limitBytes}`);
    return await readFile(handle);
  } finally {
    await handle.close();
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

class SystemAnswer extends Error {}

async function asActionError<T>(verb: "read" | "write", path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
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
      { what: `The file ${quote(path)} could not be ${verb === "read" ? "read" : "written"}: ${answer}`, fix },
      { cause },
    );
  }
}
