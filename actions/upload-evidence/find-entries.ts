import { dirname, join } from "node:path";
import type { Glob } from "../../src/glob/glob.ts";
import { type Entry, findReason } from "../../src/upload-evidence/redact-entry.ts";
import type { WithheldReason } from "../../src/upload-evidence/withholding.ts";
import { NOT_UTF_8, type UnreadableEntry } from "../_runtime/files/find-files.ts";
import { resolveRecordsDirectory } from "../_runtime/record.ts";
import type { EvidenceHost } from "./host.ts";

/** An entry and its location: `path` below `root`. */
export interface Located {
  readonly entry: Entry;
  readonly root: string;
  readonly path: string;
  /** Why the entry cannot be read, if the search found out. */
  readonly obstacle?: WithheldReason;
}

/**
 * Matches every path. The directories that it searches contain only files of the suite's actions.
 */
const everything: Glob = {
  text: "**",
  excludes: false,
  matches: () => true,
  mayMatchBelow: () => true,
  names: () => true,
};

/**
 * Returns the entries that the patterns select in the workspace, and all records and evidence of
 * the job, in order. Each group has its own directory in the artifact.
 */
export async function findEntries(
  paths: readonly Glob[],
  host: EvidenceHost,
): Promise<{ readonly entries: readonly Located[]; readonly unmatched: readonly string[] }> {
  const records = resolveRecordsDirectory(host);
  const selected = await find("files", ".", paths, host);
  const automatic = [
    ...(await find("evidence", join(dirname(records), "evidence"), [everything], host)),
    ...(await find("records", records, [everything], host)),
  ];
  const unmatched = paths.filter((glob) => !glob.excludes && !selected.some(({ path }) => glob.matches(path)));
  return { entries: [...automatic, ...selected], unmatched: unmatched.map(({ text }) => text) };
}

async function find(directory: string, root: string, globs: readonly Glob[], host: EvidenceHost): Promise<Located[]> {
  const { files, skipped, unreadable } = await host.findFiles(globs, root);
  const locate = (path: string): Located => ({
    entry: {
      path: path === "" ? directory : `${directory}/${path}`,
      ...(directory === "files" ? { workspacePath: path || "." } : {}),
    },
    root,
    path,
  });
  return [
    ...files.map(({ path }) => locate(path)),
    ...skipped.map(({ path }) => ({ ...locate(path), obstacle: "evidence.not-a-file" as const })),
    ...unreadable.map((entry) => ({ ...locate(entry.path), obstacle: findObstacle(entry) })),
  ];
}

function findObstacle({ answer }: UnreadableEntry): WithheldReason {
  return answer === NOT_UTF_8 ? "evidence.unsafe-name" : findReason({ problem: "unreadable", answer });
}
