import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** One artifact in `artifacts.json`. */
export interface IndexedArtifact {
  readonly id: number;
  readonly name: string;
  /** The id that the job's token carries. */
  readonly job: string;
  /** Relative to the index, with `/`. */
  readonly path: string;
  readonly sizeBytes: number;
  /** `sha256:<hex>`. */
  readonly digest: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/**
 * Creates a function that writes `artifacts.json` into the directory atomically. Calls run one
 * after the other; each reads the list when it starts.
 */
export function createIndexWriter(folder: string, list: () => readonly IndexedArtifact[]): () => Promise<void> {
  let pending = Promise.resolve();
  const write = async (): Promise<void> => {
    const part = path.join(folder, "artifacts.json.part");
    try {
      await writeFile(part, `${JSON.stringify({ schemaVersion: 1, artifacts: list() }, null, 2)}\n`);
      await rename(part, path.join(folder, "artifacts.json"));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  };
  return () => {
    pending = pending.then(write, write);
    return pending;
  };
}
