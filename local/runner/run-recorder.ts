import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Conclusion, JobResult, RunResult } from "../events/run-events.ts";
import { renderSummaryPage } from "../report/summary-page.ts";
import {
  createDiskReserve,
  maskResult,
  removeDiskReserve,
  writeRunRecord,
  writeWithDiskReserve,
} from "./job/run-record.ts";
import type { RunState } from "./state/state.ts";

/** Keeps the record of one run on disk up to date. A full disk does not end the run. */
export interface RunRecorder {
  /** Adds a job's result and writes `run.json` with `status: incomplete`. */
  readonly addJob: (result: JobResult) => Promise<void>;
  /** Writes `run.json` with `status: incomplete`, so that a killed run leaves a record. */
  readonly saveUnfinished: () => Promise<void>;
  /** Writes the final `run.json` and `summary.html`. Returns the result. */
  readonly finish: (conclusion: Conclusion) => Promise<RunResult>;
}

/**
 * Creates the recorder of a run and its disk reserve. `startedAt` is on the clock of
 * `performance.now()`.
 */
export function createRunRecorder(
  run: RunState,
  { workflow, event, startedAt }: { readonly workflow: string; readonly event: string; readonly startedAt: number },
): RunRecorder {
  const { runId, folder, services, masks } = run;
  const jobs: JobResult[] = [];
  const createResult = async (conclusion: Conclusion): Promise<RunResult> => {
    const durationMs = Math.round(performance.now() - startedAt);
    const artifacts = await services.artifacts();
    return maskResult({ runId, workflow, event, conclusion, durationMs, folder, jobs, artifacts }, masks);
  };
  /** A failed write is added to the latest job's `incomplete`. */
  const save = (name: string, write: () => void): void => {
    const problem = writeWithDiskReserve(folder, write);
    const last = problem === undefined ? undefined : jobs.pop();
    if (last) jobs.push({ ...last, incomplete: [...last.incomplete, `${name} could not be written: ${problem}`] });
  };
  const saveUnfinished = async (): Promise<void> => {
    const unfinished = await createResult("cancelled");
    save("run.json", () => writeRunRecord({ ...unfinished, status: "incomplete" }));
  };
  createDiskReserve(folder);
  return {
    saveUnfinished,
    async addJob(result) {
      jobs.push(result);
      await saveUnfinished();
    },
    async finish(conclusion) {
      const result = await createResult(conclusion);
      save("run.json", () => writeRunRecord(result));
      removeDiskReserve(folder);
      save("summary.html", () => writeFileSync(join(folder, "summary.html"), renderSummaryPage(result)));
      return { ...result, jobs: [...jobs] };
    },
  };
}
