import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What `artifacts.json` says of one artifact. */
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
 * A function that writes `artifacts.json` into the folder: whole or not at all, one call after the other, each with the list as it is
 * when the call's turn comes.
 */
export function createIndexWriter(folder: string, list: () => readonly IndexedArtifact[]): () => Promise<void> {
  let turn = Promise.resolve();
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
    turn = turn.then(write, write);
    return turn;
  };
}
