import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { JobResult, RunEvent, RunResult } from "../../../local/events.ts";
import { type RunOptions, runWorkflow } from "../../../local/runner/run-workflow.ts";

/** A finished run and what it told. */
export interface Told {
  readonly result: RunResult;
  readonly events: readonly RunEvent[];
  /** All text lines of steps, in order. */
  readonly lines: readonly string[];
  /** All annotations as `level: message`. */
  readonly annotations: readonly string[];
  /** `phase name: conclusion` of all steps but the runner's own. */
  readonly steps: readonly string[];
  /** The folder the files were written to. */
  readonly source: string;
  job(id: string): JobResult;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new folder with these files (relative path to content), removed after the tests. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "local-runner-")));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Short enough that a test of a stubborn process ends soon. */
export const shortGrace = { interruptMs: 150, terminateMs: 150, streamMs: 300 };

/** Runs `workflow.yml` out of these files; a text alone is that file. */
export async function runFiles(
  files: string | Readonly<Record<string, string>>,
  options: Partial<RunOptions> = {},
): Promise<Told> {
  const source = makeFolder(typeof files === "string" ? { "workflow.yml": files } : files);
  const events: RunEvent[] = [];
  const result = await runWorkflow({
    workflow: "workflow.yml",
    cwd: source,
    environment: { PATH: process.env["PATH"], HOME: process.env["HOME"] },
    grace: shortGrace,
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

/** A workflow of one job `a` with these steps, as YAML list items without indentation. */
export function oneJob(steps: string, job = ""): string {
  const indent = (text: string, by: number): string => text.trim().replaceAll(/^(?=.)/gm, " ".repeat(by));
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job === "" ? "" : `${indent(job, 4)}\n`}    steps:\n${indent(steps, 6)}\n`;
}

/** An action.yml of a JavaScript action. */
export function nodeAction(runs: string, inputs = ""): string {
  return `name: test\ndescription: d\n${inputs === "" ? "" : `inputs: {${inputs}}\n`}runs: {using: node24, ${runs}}\n`;
}
