import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { JobResult, RunResult } from "../events.ts";
import type { Masks } from "../log/masks.ts";

/** Makes a new folder for a run, named after the time (UTC) and the workflow file, readable by its owner only and ignored by git. */
export function makeRunFolder(runs: string, workflow: string): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, "-");
  const base = join(runs, `${time}-${basename(workflow).replace(/\.ya?ml$/, "")}`);
  let folder = base;
  for (let count = 2; existsSync(folder); count++) folder = `${base}-${count}`;
  if (!existsSync(runs)) {
    mkdirSync(runs, { recursive: true });
    writeFileSync(join(runs, ".gitignore"), "*\n");
  }
  // What jobs write may be secret, so nobody else on this machine may read it.
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Keys whose values are paths of this machine. Masking them would break them, and the runner chose them itself. */
const pathKeys: ReadonlySet<string> = new Set(["folder", "logPath", "recordsPath"]);

/** The same result with every text in it masked. */
export function maskTexts<Result extends RunResult | JobResult>(result: Result, masks: Masks): Result {
  return maskValue(result, masks) as Result;
}

const reserveName = ".reserve";

/** Room kept free for the run's own last words on a full disk, in bytes; a long run's `run.json` is a tenth of it. */
const reserveBytes = 1_048_576;

/** Writes a file that can be given up when the disk is full. Without room for it there is none. */
export function makeReserve(folder: string): void {
  try {
    writeFileSync(join(folder, reserveName), Buffer.alloc(reserveBytes));
  } catch {
    freeReserve(folder);
  }
}

/** Gives the reserve up. */
export function freeReserve(folder: string): void {
  rmSync(join(folder, reserveName), { force: true });
}

/** Writes, and when that fails gives the reserve up and writes again. A text says why it failed for good. */
export function writeLastWords(folder: string, write: () => void): string | undefined {
  try {
    write();
    return undefined;
  } catch {
    freeReserve(folder);
  }
  try {
    write();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Writes `run.json` so that a reader sees the old or the new one, never half of it. */
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
    Object.entries(value).map(([key, item]) => [masks.apply(key), pathKeys.has(key) ? item : maskValue(item, masks)]),
  );
}
