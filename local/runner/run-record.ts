import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunResult } from "../events.ts";
import type { Masks } from "../log/masks.ts";

/** Keys whose values are paths of this machine. Masking them would break them, and the runner chose them itself. */
const pathKeys: ReadonlySet<string> = new Set(["folder", "logPath", "recordsPath"]);

/** A result in which every text is masked, those of jobs included that learnt of a secret only later. */
export function maskResult(result: RunResult, masks: Masks): RunResult {
  return maskValue(result, masks) as RunResult;
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
