import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileCache } from "../compile-cache.ts";

/** The output and the files of a local run. */
export interface LocalRun {
  readonly exitCode: number | null;
  readonly output: string;
  /** The run's directory; empty when no run started. */
  readonly folder: string;
}

/**
 * Runs the local runner of the checkout `suite` as a process on this Node, with run directories
 * below `runs`.
 */
export async function runLocal(
  suite: string,
  runs: string,
  args: readonly string[],
  environment: Readonly<{ [name: string]: string }> = {},
): Promise<LocalRun> {
  const child = spawn(process.execPath, [join(suite, "local/main.ts"), ...args, "--runs", runs], {
    cwd: suite,
    env: { ...process.env, ...compileCache, ...environment },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    exitCode,
    output,
    folder:
      readdirSync(runs)
        .map((name) => join(runs, name))
        .at(-1) ?? "",
  };
}

/** Creates a temporary directory; `remove` deletes it. */
export function createTemporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), "testing-actions-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
