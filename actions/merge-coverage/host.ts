import { type FindFiles, nodeFindFiles } from "../_runtime/files/find-files.ts";
import type { Host } from "../_runtime/host.ts";
import { nodeHost, workspace } from "../_runtime/node-host.ts";

/** The host of this action. In addition to the common host, it finds files by pattern. */
export interface CoverageHost extends Host {
  readonly findFiles: FindFiles;
}

/** Returns the host of this action on a real runner. */
export function coverageHost(): CoverageHost {
  return { ...nodeHost(), findFiles: nodeFindFiles(workspace()) };
}
