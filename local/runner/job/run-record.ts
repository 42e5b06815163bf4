import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { JobResult, RunResult } from "../../events/run-events.ts";
import type { Masks } from "../../log/masks.ts";

/**
 * Creates the directory of a run, named after the time (UTC) and the workflow file. Git ignores it;
 * only its owner can read it.
 */
export function createRunFolder(runs: string, workflow: string): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, "-");
  const base = join(runs, `${time}-${basename(workflow).replace(/\.ya?ml$/, "")}`);
  let folder = base;
  for (let count = 2; existsSync(folder); count++) folder = `${base}-${count}`;
  if (!existsSync(runs)) {
    mkdirSync(runs, { recursive: true });
    writeFileSync(join(runs, ".gitignore"), "*\n");
  }
  // Files that jobs write may contain secrets, so other users of this machine must not read them.
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Keys whose values are paths chosen by the runner. Masking would make them invalid. */
const PATH_KEYS: ReadonlySet<string> = new Set(["folder", "logPath", "recordsPath"]);

/** Returns a copy of the result with all texts masked, except the runner's paths. */
export function maskResult<Result extends RunResult | JobResult>(result: Result, masks: Masks): Result {
  return maskValue(result, masks) as Result;
}

const RESERVE_NAME = ".reserve";

/**
 * Disk space reserved for `run.json`, in bytes, so that it can be written when the disk is full.
 */
const RESERVE_BYTES = 1_048_576;

/**
 * Writes the reserve, a file that is removed when the disk is full. Writes none when there is no
 * space for it.
 */
export function createDiskReserve(folder: string): void {
  try {
    writeFileSync(join(folder, RESERVE_NAME), Buffer.alloc(RESERVE_BYTES));
  } catch {
    removeDiskReserve(folder);
  }
}

/** Removes the reserve, which frees its disk space. */
export function removeDiskReserve(folder: string): void {
  rmSync(join(folder, RESERVE_NAME), { force: true });
}

/**
 * Calls `write`, and when it fails, again without the reserve. Returns the reason when both fail.
 */
export function writeWithDiskReserve(folder: string, write: () => void): string | undefined {
  try {
    write();
    return undefined;
  } catch {
    removeDiskReserve(folder);
  }
  try {
    write();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Writes `run.json` atomically: a reader gets the old or the new document. */
export function writeRunRecord(result: RunResult): void {
  const path = join(result.folder, "run.json");
  writeFileSync(`${path}.new`, `${JSON.stringify(result, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

function maskValue(value: unknown, masks: Masks): unknown {
  if (typeof value === "string") return masks.apply(value);
  if (Array.isArray(value)) return value.map((item) => maskValue(item, masks));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [masks.apply(key), PATH_KEYS.has(key) ? item : maskValue(item, masks)]),
  );
}
