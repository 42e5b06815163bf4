import type { JobRef, JobResult, RunEvent, RunResult, StepRef } from "../../../local/events/run-events.ts";

/** A job of a sample run. */
export function sampleJob(id: string, overrides: Partial<JobRef> = {}): JobRef {
  return { id, key: id, name: id, ...overrides };
}

/** A top-level main step of a sample run. */
export function sampleStep(name: string, overrides: Partial<StepRef> = {}): StepRef {
  return { key: name, name, phase: "main", depth: 0, ...overrides };
}

/** A successful job that wrote nothing. */
export function sampleJobResult(id: string, overrides: Partial<JobResult> = {}): JobResult {
  return {
    job: sampleJob(id),
    needs: [],
    conclusion: "success",
    durationMs: 1200,
    outputs: {},
    annotations: [],
    summaries: [],
    logPath: `/runs/1/jobs/${id}/log.txt`,
    incomplete: [],
    ...overrides,
  };
}

/** A successful run with the given jobs. */
export function sampleRun(jobs: readonly JobResult[], overrides: Partial<RunResult> = {}): RunResult {
  return {
    runId: "1",
    workflow: "no-model",
    event: "push",
    conclusion: "success",
    durationMs: 2000,
    folder: "/runs/1",
    jobs,
    artifacts: [],
    ...overrides,
  };
}

/** The events of one step: its start, its output lines and its end. */
export function sampleStepEvents(
  job: JobRef,
  step: StepRef,
  lines: readonly string[],
  conclusion: "success" | "failure" | "cancelled" = "success",
): RunEvent[] {
  return [
    { type: "step-started", job, step },
    ...lines.map((text): RunEvent => ({ type: "line", job, step, kind: "text", text })),
    { type: "step-finished", job, step, outcome: conclusion, conclusion, durationMs: 1234 },
  ];
}
