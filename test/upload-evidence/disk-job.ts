import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { claimFolder } from "../../actions/_runtime/files/claim-folder.ts";
import { nodeFiles } from "../../actions/_runtime/files.ts";
import { nodeFindFiles } from "../../actions/_runtime/files/find-files.ts";
import { nodeReadConfined } from "../../actions/_runtime/files/read-confined.ts";
import { runAction } from "../../actions/_runtime/run-action.ts";
import { act } from "../../actions/upload-evidence/act.ts";
import { uploadEvidence } from "../../src/upload-evidence/contract.ts";
import { unzip } from "../../src/upload-evidence/unzip.ts";
import { fakeArtifacts } from "../_runtime/fake-artifacts.ts";
import { type FakeHostOptions, fakeHost } from "../_runtime/fake-host.ts";

export interface DiskJobOptions extends Omit<FakeHostOptions, "files"> {
  /** Files of the workspace. */
  readonly files?: Readonly<{ [path: string]: string | Uint8Array }>;
  /** Files below the runner's temporary directory. */
  readonly temp?: Readonly<{ [path: string]: string }>;
  /** How the artifact service corrupts the bytes. */
  readonly corrupt?: (bytes: Uint8Array) => Uint8Array;
}

/**
 * A job on this machine's disk with an artifact service in memory; its directories are deleted
 * after the test.
 */
export function diskJob(options: DiskJobOptions = {}) {
  const directory = mkdtempSync(join(tmpdir(), "testing-actions-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const [workspace, temp] = [join(directory, "workspace"), join(directory, "temp")];
  const put = (root: string, files: Readonly<{ [path: string]: string | Uint8Array }> = {}) => {
    mkdirSync(root, { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  };
  put(workspace, options.files);
  put(temp, options.temp);
  const service = fakeArtifacts((path) => readFileSync(path), options.corrupt);
  const fake = fakeHost({
    ...options,
    files: {},
    environment: { GITHUB_JOB: "test", GITHUB_RUN_ATTEMPT: "1", ...options.environment, RUNNER_TEMP: temp },
  });
  const host = {
    ...fake.host,
    files: nodeFiles(workspace),
    findFiles: nodeFindFiles(workspace),
    readConfined: nodeReadConfined(workspace),
    claimFolder,
    artifacts: service.artifacts,
  };
  return { directory, workspace, temp, host, seen: fake.seen, service: service.seen };
}

export type DiskJob = ReturnType<typeof diskJob>;

/** Runs the main step in the job. */
export async function upload(job: DiskJob): Promise<DiskJob> {
  await runAction(uploadEvidence, act, job.host);
  return job;
}

/** Returns the files of the only artifact, as text by path. */
export function uploaded({ service }: DiskJob): { [path: string]: string } {
  const [only, ...others] = service.stored.values();
  if (only === undefined || others.length > 0) throw new Error(`There are ${service.stored.size} artifacts.`);
  const files = (unzip(only) ?? []).map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]);
  return Object.fromEntries(files);
}
