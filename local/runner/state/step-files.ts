import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkEnvironmentName,
  checkSummary,
  type FileEntry,
  parseKeyValueFile,
  parsePathFile,
} from "../../files/file-commands.ts";
import type { StepLog } from "../../log/step-log.ts";

/**
 * The `github` values that hold the paths of a step's files, with the runner's prefixes of the file
 * names.
 */
const FILE_NAMES = {
  output: "set_output_",
  env: "set_env_",
  path: "add_path_",
  state: "save_state_",
  step_summary: "step_summary_",
  artifacts: "artifacts_",
  artifacts_list: "artifacts_list_",
} as const;

/** The command files of one step, empty at its start. */
export interface StepFiles {
  /** Name in the `github` context to absolute path. */
  readonly paths: { readonly [key in keyof typeof FILE_NAMES]: string };
  /**
   * Why the files could not be created, for example on a full disk. The step still runs, so that
   * posts can clean up.
   */
  readonly problem?: string;
}

/** The effects of a step's command files. */
export interface StepEffects {
  readonly outputs: { readonly [key: string]: string };
  readonly env: { readonly [key: string]: string };
  readonly path: readonly string[];
  readonly state: { readonly [key: string]: string };
  readonly summary: string;
  /** True when a file is invalid or unreadable, which fails the step. */
  readonly isFailed: boolean;
}

/** Creates the files of one step under `<temp>/_runner_file_commands`. */
export function createStepFiles(temp: string): StepFiles {
  const folder = join(temp, "_runner_file_commands");
  const suffix = randomUUID();
  const paths = Object.fromEntries(
    Object.entries(FILE_NAMES).map(([name, prefix]) => [name, join(folder, prefix + suffix)]),
  ) as { [key in keyof typeof FILE_NAMES]: string };
  try {
    mkdirSync(folder, { recursive: true });
    for (const path of Object.values(paths)) writeFileSync(path, "");
    return { paths };
  } catch (error) {
    return { paths, problem: `The step's command files could not be created. ${toMessage(error)}.` };
  }
}

/** Reads and removes a step's files. Errors are annotated; valid entries still apply. */
export function readStepFiles(files: StepFiles, log: StepLog): StepEffects {
  let isFailed = false;
  const fail = (message: string): void => {
    log.annotate({ level: "error", message });
    isFailed = true;
  };
  const read = (name: keyof typeof FILE_NAMES): string => {
    try {
      return readText(files.paths[name]);
    } catch (error) {
      fail(`GITHUB_${name.toUpperCase()} could not be read. ${toMessage(error)}.`);
      return "";
    }
  };
  const entries = (name: "output" | "env" | "state"): readonly FileEntry[] => {
    const parsed = parseKeyValueFile(read(name));
    if (parsed.error !== undefined) fail(`GITHUB_${name.toUpperCase()} could not be read. ${parsed.error}`);
    return parsed.entries;
  };
  const env = entries("env").filter(({ name }) => {
    const refusal = checkEnvironmentName(name);
    if (refusal !== undefined) log.annotate({ level: "error", message: refusal });
    return refusal === undefined;
  });
  const effects = {
    outputs: toRecord(entries("output")),
    env: toRecord(env),
    path: parsePathFile(read("path")),
    state: toRecord(entries("state")),
    summary: isSummaryKept(files.paths.step_summary, log) ? read("step_summary") : "",
  };
  for (const path of Object.values(files.paths)) rmSync(path, { force: true, recursive: true });
  return { ...effects, isFailed };
}

function isSummaryKept(path: string, log: StepLog): boolean {
  const refusal = checkSummary(statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  if (refusal !== undefined) log.annotate({ level: "error", message: refusal });
  return refusal === undefined;
}

/** A file that the step removed counts as empty. */
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toRecord(entries: readonly FileEntry[]): { [key: string]: string } {
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
}
