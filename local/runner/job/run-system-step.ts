import { createAnnotationPool } from "../../log/annotation-pool.ts";
import { createStepLog, type StepLog } from "../../log/step-log.ts";
import type { JobState } from "../state/state.ts";

/**
 * Runs a step of the runner itself, such as "Set up job". A failure fails the job; this never
 * throws.
 */
export async function runSystemStep(
  job: JobState,
  key: string,
  name: string,
  body: (log: StepLog) => Promise<void> | void,
): Promise<void> {
  const startedAt = performance.now();
  const step = { key, name, phase: "main", depth: 0 } as const;
  const annotations = createAnnotationPool();
  const { emit } = job.run;
  emit({ type: "step-started", job: job.ref, step });
  const log = createStepLog({ masks: job.masks, emit, job: job.ref, step, annotations, debug: job.run.isDebug });
  let outcome: "success" | "failure" = "success";
  try {
    await body(log);
  } catch (error) {
    outcome = "failure";
    log.annotate({ level: "error", message: error instanceof Error ? error.message : String(error) });
    if (job.status === "success") job.status = "failure";
  }
  job.annotations.push(...annotations.annotations);
  const durationMs = Math.round(performance.now() - startedAt);
  emit({ type: "step-finished", job: job.ref, step, outcome, conclusion: outcome, durationMs });
}
