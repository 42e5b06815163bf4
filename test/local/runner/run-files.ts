import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { JobResult, RunEvent, RunResult } from "../../../local/events/run-events.ts";
import type { RunOptions } from "../../../local/runner/run-options.ts";
import { runWorkflow } from "../../../local/runner/run-workflow.ts";

/** A finished run and its events. */
export interface FinishedRun {
  readonly result: RunResult;
  readonly events: readonly RunEvent[];
  /** All text lines of steps, in order. */
  readonly lines: readonly string[];
  /** All annotations as `level: message`. */
  readonly annotations: readonly string[];
  /** `phase name: conclusion` of all steps except the runner's. */
  readonly steps: readonly string[];
  /** The directory of the files. */
  readonly source: string;
  readonly job: (id: string) => JobResult;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/**
 * Creates a directory with these files (relative path to content), which is removed after the
 * tests.
 */
export function createFolder(files: { readonly [key: string]: string }): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "local-runner-")));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Short grace periods, for tests of processes that ignore signals. */
const SHORT_GRACE = { interruptMs: 150, terminateMs: 150, streamMs: 300 };

/** Runs `workflow.yml` of these files; a single text is that file. */
export async function runFiles(
  files: string | { readonly [key: string]: string },
  options: Partial<RunOptions> = {},
): Promise<FinishedRun> {
  const source = createFolder(typeof files === "string" ? { "workflow.yml": files } : files);
  const events: RunEvent[] = [];
  const result = await runWorkflow({
    workflow: "workflow.yml",
    cwd: source,
    environment: { PATH: process.env["PATH"], HOME: process.env["HOME"] },
    grace: SHORT_GRACE,
    ...options,
    emit: (event) => {
      events.push(event);
      options.emit?.(event);
    },
  });
  return {
    result,
    events,
    source,
    lines: events.flatMap((event) => (event.type === "line" && event.kind === "text" ? [event.text] : [])),
    annotations: events.flatMap((event) =>
      event.type === "annotation" ? [`${event.annotation.level}: ${event.annotation.message}`] : [],
    ),
    steps: events.flatMap((event) =>
      event.type === "step-finished" && !["__setup", "__complete"].includes(event.step.key)
        ? [`${event.step.phase} ${event.step.name}: ${event.conclusion}`]
        : [],
    ),
    job(id) {
      const found = result.jobs.find(({ job }) => job.id === id);
      if (!found) throw new Error(`no job ${id} among ${result.jobs.map(({ job }) => job.id).join(", ")}`);
      return found;
    },
  };
}

/** Renders a workflow with one job `a` and these steps, as YAML list items without indentation. */
export function oneJob(steps: string, job = ""): string {
  const indent = (text: string, by: number): string => text.trim().replaceAll(/^(?=.)/gm, " ".repeat(by));
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job === "" ? "" : `${indent(job, 4)}\n`}    steps:\n${indent(steps, 6)}\n`;
}

/** Renders the action.yml of a JavaScript action. */
export function nodeAction(runs: string, inputs = ""): string {
  return `name: test\ndescription: d\n${inputs === "" ? "" : `inputs: {${inputs}}\n`}runs: {using: node24, ${runs}}\n`;
}
