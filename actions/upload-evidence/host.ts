import { type Artifacts, nodeArtifacts } from "../_runtime/network/artifacts.ts";
import { claimFolder } from "../_runtime/files/claim-folder.ts";
import { type FindFiles, nodeFindFiles } from "../_runtime/files/find-files.ts";
import type { Host } from "../_runtime/host.ts";
import { nodeHost, workspace } from "../_runtime/node-host.ts";
import { nodeReadConfined, type ReadConfined } from "../_runtime/files/read-confined.ts";

/**
 * The host of this action. In addition to the common host, it finds and reads files without leaving
 * their root, and stores artifacts.
 */
export interface EvidenceHost extends Host {
  readonly findFiles: FindFiles;
  readonly readConfined: ReadConfined;
  readonly artifacts: Artifacts;
  readonly claimFolder: typeof claimFolder;
}

/** Returns the host of this action on a real runner. */
export function evidenceHost(): EvidenceHost {
  const root = workspace();
  const host = nodeHost();
  return {
    ...host,
    findFiles: nodeFindFiles(root),
    readConfined: nodeReadConfined(root),
    artifacts: nodeArtifacts(host.log),
    claimFolder,
  };
}
